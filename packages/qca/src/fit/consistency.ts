import { sum } from "@commonweal/numerics";
import { checkPair } from "../sets/checkPair.ts";

/**
 * Tells how far a condition is a subset of an outcome: the consistency of "if the condition, then the outcome".
 *
 * Σ min(x, y) / Σ x, from 0 (no case with the condition has the outcome) to 1 (x ≤ y in every case), no unit.
 * `null` when no case belongs to the condition at all.
 *
 * A condition that is small everywhere is consistent with an outcome and with its negation at once: read it
 * beside `pri`. O(cases).
 *
 * @example
 * consistency([0.5, 1], [0.25, 1]); // ≈ 0.8333333333
 * consistency([0, 0], [0.5, 1]); // => null
 * @throws {QcaError} `unequal-lengths`, `invalid-membership`.
 * @see Ragin (2006), Political Analysis 14(3), 291–310, https://doi.org/10.1093/pan/mpj019.
 */
export function consistency(condition: ArrayLike<number>, outcome: ArrayLike<number>): number | null {
  checkPair(condition, outcome);
  const size = sum(condition);
  if (size === 0) return null;
  return sum(Float64Array.from(condition, (x, index) => Math.min(x, outcome[index] as number))) / size;
}
