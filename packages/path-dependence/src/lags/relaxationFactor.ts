import { expm1 } from "@commonweal/numerics";
import { checkPositive } from "./checkPositive.ts";

/**
 * Gives the share of a gap that a follower closes in one step of time.
 *
 * 1 − e^(−speed · step), no unit, 0 to 1: exact while what it follows stands still within the step, where the plain
 * factor speed · step overshoots for long steps. Speed per unit of time.
 *
 * O(1).
 *
 * @example
 * relaxationFactor(Math.LN2, 1); // ≈ 0.5
 * @throws {PathDependenceError} `invalid-parameters` for a speed or step that is not finite and above 0.
 */
export function relaxationFactor(speed: number, step: number): number {
  checkPositive(speed, "speed");
  checkPositive(step, "step");
  return -expm1(-speed * step);
}
