import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { breadthFirst } from "./breadthFirst.ts";
import { distinctNeighbours, sayDirection } from "./distinctNeighbours.ts";

export interface ClosenessOptions {
  /** Along ties sent (`out`), against them (`in`), or whichever way (`both`). Must be said for a directed network. */
  readonly direction?: Direction;
  /**
   * What to do about actors out of reach; r actors are reached and the distances to them add up to s.
   *
   * `reach` (default) r / s, 0 if none is reached (NetworkX with `wf_improved=False`); `wassermanFaust` r² / (s (n − 1)),
   * which lets actors that reach few count less (NetworkX's default); `raw` 1 / s, `null` if none is reached (igraph);
   * `freeman` (n − 1) / s, 0 as soon as one actor is out of reach (R sna).
   */
  readonly variant?: "reach" | "wassermanFaust" | "raw" | "freeman";
}

/**
 * Tells how near each actor is to the others.
 *
 * One over the mean distance, in steps along ties; per actor in the network's order, 0 to 1 (`raw`: 0 to 1 / (n − 1)).
 * Tools disagree about actors out of reach: see `variant`. `null` for an isolated actor under `raw`.
 *
 * Parallel ties count once, self-loops not; weights are not used. O(actors × ties) time, O(actors + ties) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * closeness(path); // => [2 / 3, 1, 2 / 3]
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction.
 * @see Wasserman & Faust (1994), Social Network Analysis, chapter 5.
 */
export function closeness(network: TieArrays, options: ClosenessOptions = {}): (number | null)[] {
  const { variant = "reach" } = options;
  const { order } = network;
  const search = breadthFirst(distinctNeighbours(network, sayDirection(network, options.direction)));
  return Array.from({ length: order }, (_, actor) => {
    const { queue, count, distances } = search(actor);
    const reached = count - 1;
    let sum = 0;
    for (let place = 1; place < count; place += 1) sum += distances[queue[place] as number] as number;
    if (reached === 0) return variant === "raw" ? null : 0;
    if (variant === "raw") return 1 / sum;
    if (variant === "freeman") return reached === order - 1 ? reached / sum : 0;
    return (reached / sum) * (variant === "reach" ? 1 : reached / (order - 1));
  });
}
