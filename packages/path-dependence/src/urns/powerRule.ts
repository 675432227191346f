import { pow } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import type { DrawRule } from "./DrawRule.ts";

/**
 * Makes a rule by which a colour is drawn with a power of its share.
 *
 * p_i = x_i^g / Σ x_j^g, no unit. g = 1 is Polya's urn; above, returns increase and one colour takes over; below, the
 * shares tend to 1/k. With g = 0 every colour has the same chance, also one of which there is no ball (0^0 = 1).
 *
 * O(colours) a draw.
 *
 * @example
 * const chances = new Float64Array(2);
 * powerRule(2)(Float64Array.of(0.25, 0.75), chances);
 * chances[1]; // ≈ 0.9
 * @throws {PathDependenceError} `invalid-rule` unless g is finite and at least 0.
 */
export function powerRule(exponent: number): DrawRule {
  if (!(exponent >= 0 && exponent < Infinity)) {
    const message = `Found exponent = ${exponent}; expected a finite number of at least 0.`;
    throw new PathDependenceError("invalid-rule", message, ["exponent"]);
  }
  return (shares, chances) => {
    let most = 0;
    for (let colour = 0; colour < shares.length; colour += 1) most = Math.max(most, shares[colour] as number);
    let total = 0;
    for (let colour = 0; colour < shares.length; colour += 1) {
      const weight = raised((shares[colour] as number) / most, exponent);
      chances[colour] = weight;
      total += weight;
    }
    for (let colour = 0; colour < shares.length; colour += 1)
      chances[colour] = (chances[colour] as number) / total;
  };
}

/** The power; whole exponents by squaring, which is several times faster. */
function raised(base: number, exponent: number): number {
  if (base === 1) return 1;
  if (!Number.isInteger(exponent) || exponent > 64) return pow(base, exponent);
  let power = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest >>= 1) {
    if (rest & 1) power *= square;
    square *= square;
  }
  return power;
}
