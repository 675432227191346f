import { PathDependenceError } from "../errors.ts";
import { checkOneOf } from "../lags/checkOneOf.ts";
import type { Parameters } from "../model/Parameters.ts";
import { linearRule } from "../urns/linearRule.ts";
import { logitRule } from "../urns/logitRule.ts";
import type { Urn } from "../urns/Urn.ts";

export interface MemoryUrnOptions {
  /** t0: weeks that remembered practice at the start counts for, above 0. */
  readonly startWeeks: number;
  /** `habit`: p = R, practice copies memory. `logit` (default): p = 1 / (1 + exp(−2βJ (2R − 1))). */
  readonly choice?: "habit" | "logit";
}

/**
 * Makes the finite, random form of urn memory: one group that neither sees a need nor hears others (b = F = 0) and
 * acts once a week, on own initiative (first colour) or not.
 *
 * Its share of the first colour is remembered practice R, which moves by (X − R) / (t + 1 + t0) with X the week's draw:
 * on average as the mean field's `memory: { kind: "urn" }` does with x = p. By habit it is Polya's urn: from
 * R = 1/2 and t0 = 2 the variance of R after n weeks is n / (12 (n + 2)). By logit it folds at βJ = 1.
 *
 * O(1).
 *
 * @example
 * const urn = memoryUrn({ ...defaultParameters, initialInitiative: 0.5 }, { startWeeks: 2, choice: "habit" });
 * shareVariance(shareLaw(urn, 100)); // ≈ 0.0816993464
 * @throws {PathDependenceError} `invalid-option` unless startWeeks is finite and above 0, or for an unknown choice.
 */
export function memoryUrn(parameters: Parameters, { startWeeks, choice = "logit" }: MemoryUrnOptions): Urn {
  if (!(startWeeks > 0 && startWeeks < Infinity)) {
    const message = `Found startWeeks = ${startWeeks}; expected a finite number above 0.`;
    throw new PathDependenceError("invalid-option", message, ["startWeeks"]);
  }
  checkOneOf(choice, ["habit", "logit"], "choice", "invalid-option");
  const { initialInitiative, choicePrecision, reinforcement } = parameters;
  return {
    initial: [startWeeks * initialInitiative, startWeeks * (1 - initialInitiative)],
    rule: choice === "habit" ? linearRule : logitRule(2 * choicePrecision * reinforcement),
  };
}
