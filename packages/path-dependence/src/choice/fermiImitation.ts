import { logistic } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";

/**
 * Gives the probability that an actor takes over the action of another, whom it compares itself with (Fermi rule).
 *
 * 1 / (1 + e^(−β (π_other − π_own))), range [0, 1], no unit; β is per unit of payoff. β = 0 is a coin toss, β = ∞ imitates
 * whoever has more (a tie is a coin toss). Only actions that somebody takes can spread: unlike logit choice, imitation
 * brings back none that has died out.
 *
 * O(1).
 *
 * @example
 * fermiImitation(1, 1, 5); // => 0.5
 * fermiImitation(0, 1, Infinity); // => 1
 * fermiImitation(0, 1, 2); // ≈ 0.8807970780
 * @throws {PathDependenceError} `invalid-parameters` for a payoff that is not finite or a negative β.
 * @see Traulsen, Nowak & Pacheco (2006), Physical Review E 74, 011909.
 */
export function fermiImitation(own: number, other: number, intensity: number): number {
  demand(Number.isFinite(own), "own", own, "a finite payoff");
  demand(Number.isFinite(other), "other", other, "a finite payoff");
  demand(intensity >= 0, "intensity", intensity, "a number of at least 0, or Infinity");
  if (own === other) return 0.5;
  return intensity === 0 ? 0.5 : logistic(intensity * (other - own));
}
