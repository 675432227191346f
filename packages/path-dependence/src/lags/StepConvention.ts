import { PathDependenceError } from "../errors.ts";
import { checkOneOf } from "./checkOneOf.ts";

/**
 * Which value of the leading series a step goes by.
 *
 * `start`: y += k (x_t − y), the value at the start of the step; `end`: y += k (x_{t+1} − y), the value at its end.
 * Behind a ramp the gap is r/k with the one and (1 − k) r/k with the other, a whole step of r apart.
 */
export type StepConvention = "start" | "end";

/** Throws `invalid-parameters` for a convention that is not there. */
export function checkConvention(convention: StepConvention): void {
  checkOneOf(convention, ["start", "end"], "convention");
}

/** Throws `invalid-parameters` unless a factor is above 0 and at most 1. */
export function checkFactor(factor: number): void {
  if (factor > 0 && factor <= 1) return;
  const message = `Found factor = ${factor}; expected a number above 0 and at most 1.`;
  throw new PathDependenceError("invalid-parameters", message, ["factor"]);
}
