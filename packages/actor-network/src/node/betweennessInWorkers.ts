import { type BetweennessOptions, scaledBetweenness } from "../measures/betweenness.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { addTo } from "../paths/blocks.ts";
import { pathLists } from "../paths/pathLists.ts";
import { blocksInWorkers, type WorkersOptions } from "./blocksInWorkers.ts";

export interface BetweennessInWorkersOptions extends BetweennessOptions, WorkersOptions {}

/**
 * Tells how often each actor stands on shortest paths between others, in worker threads.
 *
 * What `betweenness` gives, to the last bit, for any number of threads: sources are summed in blocks, and the blocks in
 * their order. Pays off above half a second of work or so; the neighbour lists lie in memory that the threads share.
 *
 * The promise settles once all threads have ended. O(actors × ties / workers) time, O(actors + ties) space and O(actors)
 * more a thread.
 *
 * @throws {ActorNetworkError} what `betweenness` throws; `invalid-option` for a number of workers that is none;
 * `worker-stopped` when a thread ends by itself.
 */
export async function betweennessInWorkers(
  network: TieArrays,
  options: BetweennessInWorkersOptions,
): Promise<Float64Array> {
  const lists = pathLists(network, network.directed ? "out" : "both", options.lengths);
  const totals = new Float64Array(network.order);
  await blocksInWorkers("dependencies", lists, options, (_, values) => addTo(totals, values));
  return scaledBetweenness(network, totals, options.normalized);
}
