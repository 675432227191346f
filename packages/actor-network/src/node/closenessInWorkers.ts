import { type ClosenessOptions, closenessOf } from "../measures/closeness.ts";
import { sayDirection } from "../measures/distinctNeighbours.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { pathLists } from "../paths/pathLists.ts";
import { reachColumns } from "../paths/stepReach.ts";
import { blocksInWorkers, type WorkersOptions } from "./blocksInWorkers.ts";

export interface ClosenessInWorkersOptions extends ClosenessOptions, WorkersOptions {}

/**
 * Tells how near each actor is to the others, in worker threads.
 *
 * What `closeness` gives, to the last bit, for any number of threads. Pays off above half a second of work or so; the
 * neighbour lists lie in memory that the threads share.
 *
 * The promise settles once all threads have ended. O(actors × ties / workers) time, O(actors + ties) space and O(actors)
 * more a thread.
 *
 * @throws {ActorNetworkError} what `closeness` throws; `invalid-option` for a number of workers that is none;
 * `worker-stopped` when a thread ends by itself.
 */
export async function closenessInWorkers(
  network: TieArrays,
  options: ClosenessInWorkersOptions,
): Promise<(number | null)[]> {
  const lists = pathLists(network, sayDirection(network, options.direction), options.lengths);
  const table = new Float64Array(reachColumns * network.order);
  await blocksInWorkers("reach", lists, options, (from, values) => table.set(values, reachColumns * from));
  return closenessOf(table, options.variant);
}
