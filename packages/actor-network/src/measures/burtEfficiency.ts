import type { TieArrays } from "../model/TieArrays.ts";
import { effectiveSize } from "./effectiveSize.ts";
import { type BurtOptions, egoStrengths } from "./egoStrengths.ts";

/**
 * Tells which share of an actor's alters are not redundant (Burt's efficiency).
 *
 * Effective size / number of alters. No unit, above 0 to 1 (1 where no alters are tied to one another); per actor in the
 * network's order. `null` for an isolated actor.
 *
 * Direction, parallel ties, self-loops and `weighted` are as for `effectiveSize`.
 *
 * O(actors + ties^1.5) time, O(actors + ties) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * burtEfficiency(path); // => [1, 1, 1, null]
 * @throws {ActorNetworkError} `invalid-strength` when strengths count and one is negative or not finite.
 * @see Burt (1992), Structural Holes, chapter 2.
 */
export function burtEfficiency(network: TieArrays, options: BurtOptions = {}): (number | null)[] {
  const { offsets, strengths } = egoStrengths(network, options);
  return effectiveSize(network, options).map((size, actor) => {
    const own = strengths.subarray(offsets[actor], offsets[actor + 1]);
    const alters = own.reduce((count, strength) => count + (strength === 0 ? 0 : 1), 0);
    return size === null ? null : size / alters;
  });
}
