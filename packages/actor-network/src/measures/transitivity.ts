import type { TieArrays } from "../model/TieArrays.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";

export interface TransitivityOptions {
  /**
   * `triangles` (default): 3 × triangles / connected triples once direction is dropped (NetworkX, igraph). `weak`: share of
   * the paths i → j → k between three actors with a tie i → k (R sna's `weak`); the same in an undirected network.
   */
  readonly variant?: "triangles" | "weak";
}

/**
 * Tells how often two ties that meet are closed by a third.
 *
 * No unit, 0 to 1; `null` where no two ties meet. Parallel ties count once, self-loops not; weights are not used.
 *
 * O(ties × the largest degree) time, O(actors + ties) space.
 *
 * @example
 * const triangleWithTail = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2, 2),
 *   targets: Uint32Array.of(1, 2, 0, 3),
 *   weights: Float64Array.of(1, 1, 1, 1),
 * };
 * transitivity(triangleWithTail); // => 0.6
 * @see Wasserman & Faust (1994), Social Network Analysis, chapter 6.
 */
export function transitivity(
  network: TieArrays,
  { variant = "triangles" }: TransitivityOptions = {},
): number | null {
  const { directed, order } = network;
  const { offsets, targets } = distinctNeighbours(network, directed && variant === "weak" ? "out" : "both");
  const tiedTo = new Uint8Array(order);
  let paths = 0;
  let closed = 0;
  for (let first = 0; first < order; first += 1) {
    const own = targets.subarray(offsets[first], offsets[first + 1]);
    for (const middle of own) tiedTo[middle] = 1;
    for (const middle of own) {
      for (let slot = offsets[middle] as number; slot < (offsets[middle + 1] as number); slot += 1) {
        const last = targets[slot] as number;
        if (last === first) continue;
        paths += 1;
        closed += tiedTo[last] as number;
      }
    }
    for (const middle of own) tiedTo[middle] = 0;
  }
  return paths === 0 ? null : closed / paths;
}
