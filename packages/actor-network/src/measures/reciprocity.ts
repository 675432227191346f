import type { TieArrays } from "../model/TieArrays.ts";
import { tiedPairs } from "./tiedPairs.ts";

/**
 * Tells which share of the arcs is returned (edgewise reciprocity).
 *
 * reciprocity = arcs whose opposite arc exists / arcs. No unit, 0 to 1; `null` when there is no arc.
 *
 * Parallel arcs count once, self-loops and isolated actors not at all. A symmetric tie among directed ones is
 * two arcs that return each other; in an undirected network every tie is returned, which makes 1.
 *
 * O(ties) time and space.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1, 1),
 *   targets: Uint32Array.of(1, 0, 2),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * reciprocity(network); // => 2 / 3
 * @see Wasserman & Faust (1994), Social Network Analysis, chapter 13.
 */
export function reciprocity(network: TieArrays): number | null {
  const { directed, order } = network;
  const pairs = tiedPairs(network);
  if (pairs.size === 0) return null;
  if (!directed) return 1;
  let returned = 0;
  for (const pair of pairs) {
    const source = Math.floor(pair / order);
    const target = pair % order;
    if (pairs.has(target * order + source)) returned += 1;
  }
  return returned / pairs.size;
}
