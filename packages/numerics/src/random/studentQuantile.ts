import { NumericsError } from "../errors.ts";
import { studentTail } from "./studentTail.ts";

/**
 * Gives the value that Student's t stays below with a given chance.
 *
 * The inverse of the distribution function, by bisection to the last digits; ν degrees of freedom. −Infinity for 0 and Infinity
 * for 1. O(√ν).
 *
 * @example
 * studentQuantile(0.975, 10); // ≈ 2.228138851964939
 * studentQuantile(0.5, 3); // => 0
 * @throws {NumericsError} `invalid-share` unless p is from 0 to 1; `invalid-bound` unless ν is finite and above 0.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p <= 1))
    throw new NumericsError("invalid-share", `Found p = ${p}; expected 0 to 1.`, ["p"]);
  // Refuses degrees of freedom that are none, whatever p is.
  studentTail(0, degrees);
  if (p === 0.5) return 0;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  const tail = 2 * (p < 0.5 ? p : 1 - p);
  const sign = p < 0.5 ? -1 : 1;
  let high = 1;
  while (studentTail(high, degrees) > tail) {
    high *= 2;
  }
  let low = 0;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return sign * high;
    if (studentTail(middle, degrees) > tail) low = middle;
    else high = middle;
  }
}
