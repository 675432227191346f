import { demand } from "../model/demand.ts";
import { assignLogit } from "./assignLogit.ts";
import { checkUtilities } from "./checkUtilities.ts";

/**
 * Gives the probability of each action under logit choice.
 *
 * p_a = e^(λ U_a) / Σ_b e^(λ U_b), range [0, 1], no unit, taken after the largest utility is subtracted so that nothing
 * overflows. λ = 0 makes all actions equally likely; λ = ∞ is the best response, ties shared equally. λ is per unit of
 * utility. For two actions this is 1 / (1 + e^(−λ ΔU)); the model's own rule has 2β in the place of λ.
 *
 * O(actions) time and space.
 *
 * @example
 * logitChoice([1, 1, 0], Infinity); // => Float64Array.of(0.5, 0.5, 0)
 * logitChoice([3, 8], 0); // => Float64Array.of(0.5, 0.5)
 * logitChoice([1000, 0], 1)[0]; // => 1
 * @throws {PathDependenceError} `invalid-parameters` without actions, for a utility that is not finite, or a negative λ.
 * @see McKelvey & Palfrey (1995), Games and Economic Behavior 10(1), 6–38.
 */
export function logitChoice(utilities: ArrayLike<number>, precision: number): Float64Array {
  checkUtilities(utilities);
  demand(precision >= 0, "precision", precision, "a number of at least 0, or Infinity");
  const out = new Float64Array(utilities.length);
  assignLogit(out, utilities, precision);
  return out;
}
