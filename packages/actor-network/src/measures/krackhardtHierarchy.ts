import type { TieArrays } from "../model/TieArrays.ts";
import { components } from "./components.ts";
import { geodesics } from "./geodesics.ts";

/**
 * Tells how far reaching others is one-sided (Krackhardt's hierarchy).
 *
 * 1 − pairs that reach each other / pairs of which at least one reaches the other, along arcs in any number of steps. No
 * unit, 0 (every reach is returned) to 1 (none is); `null` where nobody reaches anybody.
 *
 * Turning all arcs round changes nothing. A tie of an undirected network runs both ways, so that the value is 0 there.
 * Parallel ties, self-loops and isolated actors change nothing.
 *
 * O(actors × ties) time, O(actors + ties) space.
 *
 * @example
 * const cycleWithTail = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1, 1),
 *   targets: Uint32Array.of(1, 0, 2),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * krackhardtHierarchy(cycleWithTail); // => 2 / 3
 * @see Krackhardt (1994), Graph theoretical dimensions of informal organizations. R sna: `hierarchy(measure = "krackhardt")`.
 */
export function krackhardtHierarchy(network: TieArrays): number | null {
  const { directed, order } = network;
  const { sizes } = components(network, "strong");
  const returned = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  if (!directed) return returned === 0 ? null : 0;
  const reached = order * (order - 1) - geodesics(network).unreachable;
  const joined = reached - returned;
  return joined === 0 ? null : (joined - returned) / joined;
}
