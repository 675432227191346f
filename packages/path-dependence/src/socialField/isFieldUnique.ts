import { fieldLoads } from "./fieldLoads.ts";
import { fieldTurns } from "./fieldTurns.ts";
import type { SocialField } from "./SocialField.ts";

/**
 * Tells whether binary choice under social influence has a single equilibrium.
 *
 * True if and only if βJ ≤ 1 or |βh| > H(βJ), with H(K) = K √(1 − 1/K) − artanh √(1 − 1/K): social influence is weaker
 * than chance, or the private advantage outweighs it. False at a fold, where there are two.
 *
 * O(1).
 *
 * @example
 * isFieldUnique({ precision: 1, coupling: 1 }); // => true
 * isFieldUnique({ precision: 1.5, coupling: 1 }); // => false
 * isFieldUnique({ precision: 1.5, coupling: 1, field: 0.2 }); // => true
 * @throws {PathDependenceError} `invalid-parameters` for a negative β or what is not finite.
 * @see Brock & Durlauf (2001), Review of Economic Studies 68(2), 235–260.
 */
export function isFieldUnique(field: SocialField): boolean {
  const { pull, push } = fieldLoads(field);
  const turns = fieldTurns(pull, push);
  return !turns || turns.below > 0 || turns.above < 0;
}
