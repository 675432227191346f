import type { TieArrays } from "../model/TieArrays.ts";
import { components } from "./components.ts";
import { dyadCensus } from "./dyadCensus.ts";

export interface KrackhardtEfficiencyOptions {
  /**
   * What counts as a tie. `arcs` (default, R sna): every arc, an undirected tie being two, so that an undirected tree scores
   * below 1. `pairs`: every tied pair of actors, whichever way, so that a tree scores 1 and a complete component 0.
   */
  readonly count?: "arcs" | "pairs";
}

/**
 * Tells how far a network does without ties beyond those that hold it together (Krackhardt's efficiency).
 *
 * 1 − surplus / largest possible surplus, both summed over the weak components. A component of N actors needs N − 1 ties; with
 * `arcs` it can have (N − 1)² arcs more, with `pairs` (N − 1)(N − 2) / 2 tied pairs more. No unit, 0 to 1; `null` where no
 * surplus is possible: without ties, and with `pairs` where no component has three actors.
 *
 * Parallel ties count once, self-loops not; isolated actors change nothing.
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
 * krackhardtEfficiency(path); // => 0.5
 * krackhardtEfficiency(path, { count: "pairs" }); // => 1
 * @see Krackhardt (1994), Graph theoretical dimensions of informal organizations.
 */
export function krackhardtEfficiency(
  network: TieArrays,
  { count = "arcs" }: KrackhardtEfficiencyOptions = {},
): number | null {
  const { sizes } = components(network, "weak");
  const { mutual, asymmetric } = dyadCensus(network);
  const needed = sizes.reduce((sum, size) => sum + size - 1, 0);
  if (count === "pairs") {
    const possible = sizes.reduce((sum, size) => sum + ((size - 1) * (size - 2)) / 2, 0);
    return possible === 0 ? null : 1 - (mutual + asymmetric - needed) / possible;
  }
  const possible = sizes.reduce((sum, size) => sum + (size - 1) * (size - 1), 0);
  return possible === 0 ? null : 1 - (2 * mutual + asymmetric - needed) / possible;
}
