import type { TieArrays } from "../model/TieArrays.ts";
import { components } from "./components.ts";

/**
 * Tells which share of the pairs of actors is joined by ties at all (Krackhardt's connectedness).
 *
 * Pairs within one weak component / all pairs. No unit, 0 (all isolated) to 1 (one component); `null` with fewer than two
 * actors, where R sna says 1.
 *
 * Direction is dropped; parallel ties and self-loops change nothing; isolated actors count as actors.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const pairAndOne = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0),
 *   targets: Uint32Array.of(1),
 *   weights: Float64Array.of(1),
 * };
 * connectedness(pairAndOne); // => 1 / 3
 * @see Krackhardt (1994), Graph theoretical dimensions of informal organizations.
 */
export function connectedness(network: TieArrays): number | null {
  const { order } = network;
  if (order < 2) return null;
  const { sizes } = components(network, "weak");
  return sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (order * (order - 1));
}
