import { exp } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import type { DrawRule } from "./DrawRule.ts";

/**
 * Makes a rule by which colours are drawn by logit choice, with the shares as payoffs.
 *
 * p_i = exp(k x_i) / Σ exp(k x_j), no unit; with two colours 1 / (1 + exp(−2k (x − 1/2))), whose slope at 1/2 is k/2.
 * Up to k = 2 such an urn tends to 1/2, above it to one of two unequal shares. A group that remembers all its past
 * alike, with reinforcement J, precision β, no coupling and no need, is this urn with k = 2βJ: its fold is at βJ = 1.
 *
 * O(colours) a draw.
 *
 * @example
 * const chances = new Float64Array(2);
 * logitRule(0)(Float64Array.of(0.25, 0.75), chances);
 * chances; // => Float64Array.of(0.5, 0.5)
 * @throws {PathDependenceError} `invalid-rule` unless the precision is finite.
 */
export function logitRule(precision: number): DrawRule {
  if (!Number.isFinite(precision)) {
    const message = `Found precision = ${precision}; expected a finite number.`;
    throw new PathDependenceError("invalid-rule", message, ["precision"]);
  }
  return (shares, chances) => {
    let most = -Infinity;
    for (let colour = 0; colour < shares.length; colour += 1)
      most = Math.max(most, precision * (shares[colour] as number));
    let total = 0;
    for (let colour = 0; colour < shares.length; colour += 1) {
      const weight = exp(precision * (shares[colour] as number) - most);
      chances[colour] = weight;
      total += weight;
    }
    for (let colour = 0; colour < shares.length; colour += 1)
      chances[colour] = (chances[colour] as number) / total;
  };
}
