import type { TieArrays } from "../model/TieArrays.ts";
import { mergedTies } from "./mergedTies.ts";

export interface DyadCensus {
  /** Pairs tied both ways. */
  readonly mutual: number;
  /** Pairs tied one way. */
  readonly asymmetric: number;
  /** Pairs without a tie. */
  readonly absent: number;
}

/**
 * Counts the pairs of actors that are tied both ways, one way, or not.
 *
 * The three add up to n (n − 1) / 2. A tie of an undirected network runs both ways. Parallel ties count once, self-loops
 * not. O(actors + ties) time and space.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1, 1),
 *   targets: Uint32Array.of(1, 0, 2),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * dyadCensus(network); // => { mutual: 1, asymmetric: 1, absent: 1 }
 * @see Holland & Leinhardt (1976), Sociological Methodology 7, 1–45.
 */
export function dyadCensus(network: TieArrays): DyadCensus {
  const { order } = network;
  // Each pair stands in the lists of both.
  const { codes } = mergedTies(network);
  const returned = codes.reduce((count, code) => count + (code === 3 ? 1 : 0), 0);
  const mutual = returned / 2;
  const asymmetric = (codes.length - returned) / 2;
  return { mutual, asymmetric, absent: (order * order - order) / 2 - mutual - asymmetric };
}
