import type { TieArrays } from "../model/TieArrays.ts";
import { tiedPairs } from "./tiedPairs.ts";

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
 * not. O(ties) time and space.
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
  const { directed, order } = network;
  const pairs = tiedPairs(network);
  const dyads = (order * (order - 1)) / 2;
  if (!directed) return { mutual: pairs.size, asymmetric: 0, absent: dyads - pairs.size };
  let returned = 0;
  for (const pair of pairs) {
    if (pairs.has((pair % order) * order + Math.floor(pair / order))) returned += 1;
  }
  const mutual = returned / 2;
  const asymmetric = pairs.size - returned;
  return { mutual, asymmetric, absent: dyads - mutual - asymmetric };
}
