import { log, logistic } from "@commonweal/numerics";
import { QcaError } from "../errors.ts";
import { checkValues } from "./checkValues.ts";

/** Where a measured value means "fully out", "neither in nor out" and "fully in", in the value's own unit. */
export interface DirectAnchors {
  readonly out: number;
  readonly crossover: number;
  readonly in: number;
  /** Membership at the anchor `in`; 1 minus it at the anchor `out`. Between 0.5 and 1, default 0.95. */
  readonly degree?: number;
}

/**
 * Turns measured values into memberships of a fuzzy set by three anchors (direct method).
 *
 * membership = logistic(d · L / (in − crossover)) on the crossover's inner side, logistic(d · L / (crossover − out))
 * on its outer side, with d the distance to the crossover and L = ln(degree / (1 − degree)), 2.944 by default.
 * From 0 to 1, no unit; 0.5 exactly at the crossover. Anchors that fall (in < crossover < out) calibrate
 * "little of it".
 *
 * A case exactly at the crossover belongs to no row of a truth table: set the crossover between observed values.
 * A missing value is not a membership and is refused: leave the case out and say so. O(values).
 *
 * @example
 * calibrateDirect([20000, 5000, 2500], { out: 2500, crossover: 5000, in: 20000 })[1]; // => 0.5
 * calibrateDirect([10000], { out: 2500, crossover: 5000, in: 20000 })[0]; // ≈ 0.7274017145
 * @throws {QcaError} `invalid-anchors` unless the three rise or fall strictly, `invalid-degree`, `invalid-value`.
 * @see Ragin (2008), Redesigning Social Inquiry, chapter 5, University of Chicago Press.
 */
export function calibrateDirect(values: ArrayLike<number>, anchors: DirectAnchors): Float64Array {
  const { out, crossover, in: inside, degree = 0.95 } = anchors;
  const rises = out < crossover && crossover < inside;
  const falls = out > crossover && crossover > inside;
  if (!(rises || falls) || !Number.isFinite(out) || !Number.isFinite(inside)) {
    const message = `The anchors are ${out}, ${crossover}, ${inside}; expected finite numbers that rise or fall strictly.`;
    throw new QcaError("invalid-anchors", message, ["anchors"]);
  }
  if (!(degree > 0.5 && degree < 1)) {
    const message = `The degree of membership is ${degree}; expected a number between 0.5 and 1.`;
    throw new QcaError("invalid-degree", message, ["anchors", "degree"]);
  }
  const logOdds = log(degree / (1 - degree));
  const toInside = inside - crossover;
  const toOutside = crossover - out;

  checkValues(values);
  return Float64Array.from(values, (value) => {
    const distance = value - crossover;
    const span = distance > 0 === rises ? toInside : toOutside;
    return logistic((distance / span) * logOdds);
  });
}
