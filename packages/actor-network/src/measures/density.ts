import type { TieArrays } from "../model/TieArrays.ts";
import { dyadCensus } from "./dyadCensus.ts";

/**
 * Tells which share of the possible ties exists.
 *
 * density = tied pairs / possible pairs, with n (n − 1) possible ordered pairs in a directed network and half
 * as many in an undirected one. No unit, 0 to 1; `null` with fewer than two actors.
 *
 * Parallel ties count once, self-loops not at all; isolated actors count as actors.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * density(path); // => 2 / 3
 * @see Wasserman & Faust (1994), Social Network Analysis, chapter 4.
 */
export function density(network: TieArrays): number | null {
  const { order } = network;
  if (order < 2) return null;
  const { mutual, asymmetric } = dyadCensus(network);
  return (2 * mutual + asymmetric) / (order * (order - 1));
}
