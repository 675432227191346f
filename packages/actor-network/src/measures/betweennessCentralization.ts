import type { TieArrays } from "../model/TieArrays.ts";
import { betweenness } from "./betweenness.ts";
import { centralization } from "./centralization.ts";

/**
 * Tells how far shortest paths gather at one actor (Freeman's betweenness centralization).
 *
 * Σ of (largest betweenness − betweenness) / its maximum for n actors: (n − 1)² (n − 2) / 2 undirected, twice that directed. No
 * unit, 0 (all alike) to 1 (a star; directed: with returned ties); `null` with fewer than three actors.
 *
 * Paths follow arcs. Parallel ties count once, self-loops not, isolated actors as actors. O(actors × ties) time,
 * O(actors + ties) space.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 0),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * betweennessCentralization(star); // => 1
 * @see Freeman (1978), Social Networks 1(3), 215–239.
 */
export function betweennessCentralization(network: TieArrays): number | null {
  const { directed, order } = network;
  const maximum = (order - 1) * (order - 1) * (order - 2) * (directed ? 1 : 0.5);
  return centralization(betweenness(network), maximum);
}
