import { checkPositive } from "./checkPositive.ts";

export interface HazardLag {
  /** Time by which the other adopts later on average; negative when earlier. */
  readonly lag: number;
  /** Chance that the other adopts first all the same, no unit. */
  readonly otherFirst: number;
}

/**
 * Compares two actors who each adopt at a constant hazard, independently.
 *
 * Times of adoption are exponential: lag = 1/a_other − 1/a and P(other first) = a_other / (a + a_other), hazards a
 * per unit of time. A clear mean lag goes with many reversals: at hazards 2 to 1 the slower is first in a third of
 * all cases, so one pair of dates is no evidence of a lag.
 *
 * O(1).
 *
 * @example
 * hazardLag(0.5, 0.25); // => { lag: 2, otherFirst: 1 / 3 }
 * @throws {PathDependenceError} `invalid-parameters` for a hazard that is not finite and above 0.
 */
export function hazardLag(hazard: number, otherHazard: number): HazardLag {
  checkPositive(hazard, "hazard");
  checkPositive(otherHazard, "otherHazard");
  return { lag: 1 / otherHazard - 1 / hazard, otherFirst: otherHazard / (hazard + otherHazard) };
}
