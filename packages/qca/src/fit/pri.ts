import { sum } from "@commonweal/numerics";
import { checkPair } from "../sets/checkPair.ts";

/**
 * Tells how far a condition is a subset of the outcome and not of its negation as well (proportional reduction
 * in inconsistency).
 *
 * Σ (min(x, y) − min(x, y, 1 − y)) / Σ (x − min(x, y, 1 − y)), from 0 to 1, no unit; never above the consistency.
 * Near 0 although the consistency is high: the condition fits the outcome's absence as well. `null` when every
 * case's membership in the condition is covered by both the outcome and its negation, or there is none. O(cases).
 *
 * @example
 * pri([0.75, 1], [1, 0.75]); // ≈ 0.8333333333
 * pri([0.25, 0.25], [0.5, 0.5]); // => null
 * @throws {QcaError} `unequal-lengths`, `invalid-membership`.
 * @see Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, Cambridge University Press.
 */
export function pri(condition: ArrayLike<number>, outcome: ArrayLike<number>): number | null {
  checkPair(condition, outcome);
  const both = (x: number, y: number) => Math.min(x, y, 1 - y);
  // Term by term, so that a condition covered by both sides gives an exact 0 and not a rounding error.
  const rest = sum(Float64Array.from(condition, (x, index) => x - both(x, outcome[index] as number)));
  if (rest === 0) return null;
  const reduced = Float64Array.from(condition, (x, index) => {
    const y = outcome[index] as number;
    return Math.min(x, y) - both(x, y);
  });
  return sum(reduced) / rest;
}
