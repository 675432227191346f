import { NumericsError } from "../errors.ts";
import { log } from "../maths/log.ts";

/** Coefficients of algorithm AS 241 (PPND16), lowest power first: numerator and denominator of its three ranges. */
const middle = [
  Float64Array.of(
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227,
  ),
  Float64Array.of(
    1,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854,
  ),
] as const;
const tail = [
  Float64Array.of(
    1.4234371107496835,
    4.630337846156546,
    5.769497221460691,
    3.6478483247632045,
    1.2704582524523684,
    0.2417807251774506,
    0.022723844989269184,
    0.0007745450142783414,
  ),
  Float64Array.of(
    1,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    0.0005475938084995345,
    1.0507500716444169e-9,
  ),
] as const;
const farTail = [
  Float64Array.of(
    6.657904643501103,
    5.463784911164114,
    1.7848265399172913,
    0.29656057182850487,
    0.026532189526576124,
    0.0012426609473880784,
    0.000027115555687434876,
    2.0103343992922881e-7,
  ),
  Float64Array.of(
    1,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    0.0007868691311456133,
    0.000018463183175100548,
    1.421511758316446e-7,
    2.0442631033899397e-15,
  ),
] as const;

const polynomial = (coefficients: Float64Array, x: number): number =>
  coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);

const ratio = ([above, below]: readonly [Float64Array, Float64Array], x: number): number =>
  polynomial(above, x) / polynomial(below, x);

/**
 * Finds the value of a standard normal variable that is reached with probability p (algorithm AS 241).
 *
 * Range (−∞, ∞), unit: standard deviations. Relative error about 1e-15.
 *
 * O(1).
 *
 * @example
 * normalQuantile(0.5); // => 0
 * normalQuantile(0.975); // ≈ 1.959963984540054
 * @throws {NumericsError} `invalid-share` unless 0 < p < 1.
 * @see Wichura (1988), Applied Statistics 37(3), 477–484.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) {
    throw new NumericsError("invalid-share", `Found p = ${p}; expected a number between 0 and 1.`, ["p"]);
  }
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(middle, 0.180625 - fromMiddle * fromMiddle);
  }
  const depth = Math.sqrt(-log(fromMiddle < 0 ? p : 1 - p));
  const size = depth <= 5 ? ratio(tail, depth - 1.6) : ratio(farTail, depth - 5);
  return fromMiddle < 0 ? -size : size;
}
