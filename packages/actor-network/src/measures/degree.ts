import type { TieArrays } from "../model/TieArrays.ts";
import { type DirectionOptions, totalPerActor } from "./totalPerActor.ts";

/**
 * Counts each actor's ties.
 *
 * A count per actor in the network's order, 0 or more; more is better connected. Always defined: an isolated
 * actor has 0.
 *
 * On a directed network `direction` must be said: `out` counts ties sent, `in` ties received, `both` their sum,
 * so a symmetric tie among directed ones counts twice under `both`. Parallel ties each count, self-loops do not.
 *
 * O(actors + ties) time, O(actors) space.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * [...degree(star)]; // => [2, 1, 1, 0]
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction.
 * @see Freeman (1978), Social Networks 1(3), 215–239.
 */
export function degree(network: TieArrays, options: DirectionOptions = {}): Float64Array {
  return totalPerActor(network, options, () => 1);
}
