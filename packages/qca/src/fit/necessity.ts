import { sum } from "@commonweal/numerics";
import { checkPair } from "../sets/checkPair.ts";
import { consistency } from "./consistency.ts";

/** How far a condition is necessary for an outcome; each from 0 to 1, no unit, `null` where not defined. */
export interface Necessity {
  /** Σ min(x, y) / Σ y: the outcome never comes without the condition. `null` without outcome. */
  readonly consistency: number | null;
  /** Σ min(x, y) / Σ x: how near the condition is in size to the outcome. `null` without condition. */
  readonly coverage: number | null;
  /** RoN, Σ (1 − x) / Σ (1 − min(x, y)): low where the condition is present nearly always. `null` when all is 1. */
  readonly relevance: number | null;
}

/**
 * Measures whether a condition is necessary for an outcome, and whether that is worth saying.
 *
 * A condition that every case has is necessary for everything: high consistency with a low relevance is a trivial
 * finding. O(cases).
 *
 * @example
 * necessity([1, 0.5], [0.5, 0.5]); // => { consistency: 1, coverage: 1 / 1.5, relevance: 0.5 }
 * necessity([1, 1], [1, 1]).relevance; // => null
 * @throws {QcaError} `unequal-lengths`, `invalid-membership`.
 * @see Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, Cambridge University Press.
 */
export function necessity(condition: ArrayLike<number>, outcome: ArrayLike<number>): Necessity {
  checkPair(condition, outcome);
  const room = sum(Float64Array.from(condition, (x, index) => 1 - Math.min(x, outcome[index] as number)));
  return {
    consistency: consistency(outcome, condition),
    coverage: consistency(condition, outcome),
    relevance: room === 0 ? null : sum(Float64Array.from(condition, (x) => 1 - x)) / room,
  };
}
