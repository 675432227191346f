import { exp, expm1, log, log1p } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";

/**
 * Combines the outputs of state, capital and society with a constant elasticity of substitution.
 *
 * T = (Σ a^(1 − r) X^r)^(1/r), r = 1 − 1 / elasticity; in the unit of the outputs, 0 to their sum. Outputs in the
 * proportion of the shares a give exactly their sum whatever the elasticity. Elasticity Infinity is the sum, 1 is
 * Cobb–Douglas Π (X / a)^a, towards 0 Leontief min(X / a). With an elasticity of at most 1 an output of 0 gives 0.
 *
 * Taken through logarithms around the largest term, so that it is exact to rounding on both sides of elasticity 1.
 *
 * O(1).
 *
 * @example
 * cesCapacity(1, 1, 1, 0.5); // ≈ 3
 * cesCapacity(2, 1, 0.5, Infinity); // => 3.5
 * cesCapacity(4, 2, 1, 1); // ≈ 6
 * cesCapacity(4, 2, 0, 0.5); // => 0
 * @throws {PathDependenceError} `invalid-parameters` unless the elasticity is above 0.
 */
export function cesCapacity(
  state: number,
  capital: number,
  society: number,
  elasticity: number,
  shares: readonly [number, number, number] = thirds,
): number {
  if (!(elasticity > 0)) {
    const message = `Found elasticity = ${elasticity}; expected a number above 0.`;
    throw new PathDependenceError("invalid-parameters", message, ["elasticity"]);
  }
  if (elasticity === Infinity) return state + capital + society;
  const power = 1 - 1 / elasticity;
  const [ofState, ofCapital, ofSociety] = shares;
  if (power <= 0 && (state === 0 || capital === 0 || society === 0)) return 0;
  const s = state > 0 ? log(state / ofState) : -Infinity;
  const k = capital > 0 ? log(capital / ofCapital) : -Infinity;
  const c = society > 0 ? log(society / ofSociety) : -Infinity;
  if (power === 0) return exp(ofState * s + ofCapital * k + ofSociety * c);
  const largest = power > 0 ? Math.max(s, k, c) : Math.min(s, k, c);
  if (largest === -Infinity) return 0;
  const excess =
    ofState * expm1(power * (s - largest)) +
    ofCapital * expm1(power * (k - largest)) +
    ofSociety * expm1(power * (c - largest));
  return exp(largest + log1p(excess) / power);
}

const thirds = [1 / 3, 1 / 3, 1 / 3] as const;
