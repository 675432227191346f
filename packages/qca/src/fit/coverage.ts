import { checkPair } from "../sets/checkPair.ts";
import { consistency } from "./consistency.ts";

/**
 * Tells how much of an outcome a sufficient condition accounts for.
 *
 * Σ min(x, y) / Σ y, from 0 to 1 (the condition holds wherever the outcome does), no unit. `null` when no case
 * belongs to the outcome. Coverage says how much, never how true: look at it only where consistency is high.
 * O(cases).
 *
 * @example
 * coverage([0.25, 1], [0.5, 1]); // ≈ 0.8333333333
 * coverage([0.5, 1], [0, 0]); // => null
 * @throws {QcaError} `unequal-lengths`, `invalid-membership`.
 * @see Ragin (2006), Political Analysis 14(3), 291–310, https://doi.org/10.1093/pan/mpj019.
 */
export function coverage(condition: ArrayLike<number>, outcome: ArrayLike<number>): number | null {
  checkPair(condition, outcome);
  return consistency(outcome, condition);
}
