import { NumericsError } from "../errors.ts";
import { exp } from "../maths/exp.ts";
import { log1p } from "../maths/log1p.ts";

const rootOfPi = 1.772453850905516;
/** From here on the series for Γ(a + 1/2) / Γ(a) has its last digit. */
const far = 60;
const mostTerms = 100_000;

/**
 * Gives the chance that Student's t is at least as far from 0 as some value, on either side.
 *
 * P(|T| ≥ |t|) = I(ν / (ν + t²); ν/2, 1/2), range [0, 1], with ν degrees of freedom. Relative error below 1e-12 for ν up to
 * 1,000 and below 1e-10 up to 1e6. O(√ν).
 *
 * @example
 * studentTail(0, 5); // => 1
 * studentTail(2, 1); // ≈ 0.295167235300866
 * @throws {NumericsError} `invalid-bound` unless t is a number and ν is finite and above 0.
 */
export function studentTail(t: number, degrees: number): number {
  if (!(degrees > 0 && degrees < Infinity) || Number.isNaN(t)) {
    const message = `Found t = ${t} and ${degrees} degrees of freedom; expected a number and a finite one above 0.`;
    throw new NumericsError("invalid-bound", message, ["degrees"]);
  }
  const square = (t * t) / degrees;
  if (square === Infinity) return 0;
  const a = degrees / 2;
  const x = 1 / (1 + square);
  const rest = square / (1 + square);
  // x^a (1 − x)^½ / B(a, ½)
  const front = (exp(-a * log1p(square)) * Math.sqrt(rest) * gammaRatio(a)) / rootOfPi;
  if (x < (a + 1) / (a + 2.5)) return (front * fraction(x, a, 0.5)) / a;
  return 1 - 2 * front * fraction(rest, 0.5, a);
}

/** Γ(a + 1/2) / Γ(a). */
function gammaRatio(a: number): number {
  let factor = 1;
  let shifted = a;
  for (; shifted < far; shifted += 1) factor *= shifted / (shifted + 0.5);
  const r = 1 / shifted;
  const series =
    1 +
    r *
      (-1 / 8 +
        r *
          (1 / 128 +
            r *
              (5 / 1024 +
                r * (-21 / 32768 + r * (-399 / 262144 + r * (869 / 4194304 + (r * 39325) / 33554432))))));
  return factor * Math.sqrt(shifted) * series;
}

/** The continued fraction of the incomplete beta function, by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  const floor = 1e-300;
  const kept = (value: number) => (Math.abs(value) < floor ? floor : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= mostTerms; m += 1) {
    const twice = a + 2 * m;
    const even = (m * (b - m) * x) / ((twice - 1) * twice);
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / (twice * (twice + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    const change = d * c;
    result *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return result;
}
