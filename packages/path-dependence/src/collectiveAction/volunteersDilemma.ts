import { logistic, pow } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";
import { signChange } from "../urns/signChange.ts";
import { checkDilemma, type Dilemma } from "./Dilemma.ts";

export interface VolunteersOptions {
  /** Precision λ of logit choice, per unit of benefit. Default: `Infinity`, the Nash equilibrium. */
  readonly precision?: number;
}

export interface Volunteers {
  /** Chance that any one actor volunteers. */
  readonly volunteer: number;
  /** Chance that nobody does. */
  readonly nobody: number;
}

/**
 * Finds how likely each volunteers where one is enough for all, if everybody chooses alike (volunteer's dilemma).
 *
 * p = 1 − (c / b)^(1 / (n − 1)) and P(nobody) = (c / b)^(n / (n − 1)), range [0, 1], no unit: the larger the group, the
 * less likely is any volunteer. Costs of the benefit or more leave nobody, costs of 0 everybody. With a finite precision
 * it is the quantal response equilibrium p = 1 / (1 + e^(−λ (b (1 − p)^(n − 1) − c))), of which there is only one.
 *
 * O(1).
 *
 * @example
 * const six = { players: 6, benefit: 1, cost: 0.2 };
 * volunteersDilemma(six); // ≈ { volunteer: 0.2752203363, nobody: 0.1449559327 }
 * volunteersDilemma(six, { precision: 5 }).volunteer; // ≈ 0.3734775401
 * @throws {PathDependenceError} `invalid-parameters` for what is out of range.
 * @see Diekmann (1985), Journal of Conflict Resolution 29(4), 605–610.
 */
export function volunteersDilemma(dilemma: Dilemma, options: VolunteersOptions = {}): Volunteers {
  checkDilemma(dilemma);
  const { precision = Infinity } = options;
  demand(precision >= 0, "precision", precision, "a number of at least 0, or Infinity");
  const { players, benefit, cost } = dilemma;
  if (precision === Infinity) {
    const ratio = Math.min(1, cost / benefit);
    return { volunteer: 1 - pow(ratio, 1 / (players - 1)), nobody: pow(ratio, players / (players - 1)) };
  }
  const gain = (share: number) => benefit * pow(1 - share, players - 1) - cost;
  const answer = (share: number) => logistic(precision * gain(share)) - share;
  const volunteer = answer(0) === 0 ? 0 : signChange(answer, 0, 1);
  return { volunteer, nobody: pow(1 - volunteer, players) };
}
