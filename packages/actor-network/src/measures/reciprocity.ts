import { log } from "@commonweal/numerics";
import type { TieArrays } from "../model/TieArrays.ts";
import { dyadCensus } from "./dyadCensus.ts";

export interface ReciprocityOptions {
  /**
   * With M pairs tied both ways, A one way, N not at all:
   *
   * `edgewise` (default): arcs that are returned / arcs, 2M / (2M + A) (NetworkX, igraph). `dyadic`: (M + N) / (M + A + N),
   * where two actors that ignore each other count as mutual (R sna's default). `dyadicNonNull`: M / (M + A) (igraph's
   * `ratio`). `edgewiseLRR`: log of `edgewise` over the density, how much likelier an arc is where its opposite stands.
   * `correlation`: Pearson's, of a_ij with a_ji over all ordered pairs.
   */
  readonly variant?: "edgewise" | "dyadic" | "dyadicNonNull" | "edgewiseLRR" | "correlation";
}

/**
 * Tells how far ties are returned.
 *
 * No unit; 0 to 1, but `correlation` −1 to 1 and `edgewiseLRR` any number (natural logarithm). `null`: `edgewise` and
 * `dyadicNonNull` without an arc, `dyadic` with fewer than two actors, `edgewiseLRR` without a mutual pair, `correlation` when
 * no or every arc is there.
 *
 * Parallel arcs count once, self-loops and isolated actors not at all. A symmetric tie among directed ones is
 * two arcs that return each other; in an undirected network every tie is returned. R sna's correlation of two actors with
 * one arc is 0, where the formula gives −1, and 1 where all arcs are alike.
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
 * reciprocity(network, { variant: "dyadicNonNull" }); // => 1 / 2
 * @see Wasserman & Faust (1994), Social Network Analysis, chapter 13.
 */
export function reciprocity(
  network: TieArrays,
  { variant = "edgewise" }: ReciprocityOptions = {},
): number | null {
  const { mutual, asymmetric, absent } = dyadCensus(network);
  const dyads = mutual + asymmetric + absent;
  const arcs = 2 * mutual + asymmetric;
  if (variant === "dyadic") return dyads === 0 ? null : (mutual + absent) / dyads;
  if (arcs === 0) return null;
  if (variant === "edgewise") return (2 * mutual) / arcs;
  if (variant === "dyadicNonNull") return mutual / (mutual + asymmetric);
  if (variant === "edgewiseLRR")
    return mutual === 0 ? null : log((mutual * dyads) / ((arcs / 2) * (arcs / 2)));
  const free = 2 * dyads - arcs;
  return free === 0 ? null : (4 * mutual * dyads - arcs * arcs) / (arcs * free);
}
