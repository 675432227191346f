import type { TieArrays } from "../model/TieArrays.ts";
import { arcCorrelation } from "./arcCorrelation.ts";
import { degree } from "./degree.ts";

/**
 * Tells how far actors with many ties are tied to actors with many ties (Newman's assortativity of degree).
 *
 * Pearson's correlation over ties of the degrees at both ends; in a directed network of the ties that the sender sends with
 * those that the receiver receives. No unit, −1 to 1; `null` without ties and where the degrees at one end are all the same.
 *
 * A tie of an undirected network counts both ways. Parallel ties each count, also as degree; self-loops are left out;
 * isolated actors change nothing.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 0),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * degreeAssortativity(star); // => -1
 * @see Newman (2003), Physical Review E 67, 026126.
 */
export function degreeAssortativity(network: TieArrays): number | null {
  const sent = degree(network, { direction: "out" });
  const received = degree(network, { direction: "in" });
  return arcCorrelation(network, sent, received);
}
