import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { breadthFirst } from "./breadthFirst.ts";
import { distinctNeighbours, sayDirection } from "./distinctNeighbours.ts";

export interface HarmonicOptions {
  /** Along ties sent (`out`), against them (`in`), or whichever way (`both`). Must be said for a directed network. */
  readonly direction?: Direction;
}

/**
 * Tells how near each actor is to the others, where those out of reach count as infinitely far (harmonic centrality).
 *
 * Σ 1 / d over the other actors, d in steps along ties, 1 / ∞ = 0; per actor in the network's order, 0 to n − 1. Divide
 * by n − 1 for the form of R sna. Always defined.
 *
 * Parallel ties count once, self-loops not; weights are not used. O(actors × ties) time, O(actors + ties) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * [...harmonic(path)]; // => [1.5, 2, 1.5, 0]
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction.
 * @see Marchiori & Latora (2000), Physica A 285(3–4), 539–546.
 */
export function harmonic(network: TieArrays, options: HarmonicOptions = {}): Float64Array {
  const search = breadthFirst(distinctNeighbours(network, sayDirection(network, options.direction)));
  return Float64Array.from({ length: network.order }, (_, actor) => {
    const { queue, count, distances } = search(actor);
    // Actors come nearest first: one division a distance keeps the sum short and exact where it can be.
    let total = 0;
    let place = 1;
    while (place < count) {
      const distance = distances[queue[place] as number] as number;
      const begin = place;
      while (place < count && distances[queue[place] as number] === distance) place += 1;
      total += (place - begin) / distance;
    }
    return total;
  });
}
