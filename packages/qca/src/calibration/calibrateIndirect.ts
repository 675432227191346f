import { log, logistic } from "@commonweal/numerics";
import { QcaError } from "../errors.ts";
import { checkMemberships } from "../sets/checkMemberships.ts";
import { checkValues } from "./checkValues.ts";
import { leastSquares } from "./leastSquares.ts";

const parameters = 5;
const rounds = 200;

/**
 * Turns measured values into memberships of a fuzzy set by groups into which the cases were sorted first (indirect method).
 *
 * A fractional logit of the groups' memberships on a fractional polynomial of the values, as in R's `calibrate(method =
 * "indirect")`: logit(membership) = a + b · ln x + c · √x + d · x + e · x², fitted by iteratively reweighted least squares
 * until no prediction moves by more than 1e-12. Gives the predictions, from 0 to 1, no unit; they need not rise with the
 * values. R rounds them to six digits and ends below 0.0001 and above 0.9999; here they stay.
 *
 * `groups` holds one membership a case, such as 0, 0.2, 0.4, 0.6, 0.8, 1. For groups by thresholds divide the levels of
 * `calibrateCrisp` by the number of thresholds. O(rounds × values).
 *
 * @example
 * const values = [110, 210, 400, 610, 850, 1200, 1900, 3400, 8800];
 * const memberships = calibrateIndirect(values, [0, 0.2, 0.2, 0.4, 0.4, 0.6, 0.8, 0.8, 1]);
 * memberships[0] < 0.1 && memberships[8] > 0.9; // => true
 * @throws {QcaError} `invalid-value` for a value of 0 or less, `invalid-membership`, `unequal-lengths`, `not-estimable` with
 * fewer than five different values or where the groups leave no finite fit, such as groups of 0 and 1 that a value parts.
 * @see Ragin (2008), Redesigning Social Inquiry, chapter 5, University of Chicago Press.
 */
export function calibrateIndirect(values: ArrayLike<number>, groups: ArrayLike<number>): Float64Array {
  checkValues(values, 0);
  checkMemberships(["groups"], groups);
  if (values.length !== groups.length) {
    const message = `Found ${values.length} values and ${groups.length} groups; expected as many.`;
    throw new QcaError("unequal-lengths", message, ["groups"]);
  }
  const different = new Set(Array.from(values)).size;
  if (different < parameters) {
    const message = `Found ${different} different values; expected at least ${parameters}.`;
    throw new QcaError("not-estimable", message, ["values"]);
  }
  // Only the intercept depends on the unit of the values, so that the largest may be 1.
  const largest = Array.from(values).reduce((most, value) => Math.max(most, value), 0);
  const design = Array.from(values, (value) => {
    const x = value / largest;
    return [1, log(x), Math.sqrt(x), x, x * x];
  });
  let odds = Float64Array.from(groups, (group) => {
    const start = (group + 0.5) / 2;
    return log(start / (1 - start));
  });
  let predicted = odds.map((one) => logistic(one));
  for (let round = 0; round < rounds; round++) {
    const spread = predicted.map((p) => Math.max(p * (1 - p), Number.MIN_VALUE));
    const target = odds.map(
      (one, index) =>
        one + ((groups[index] as number) - (predicted[index] as number)) / (spread[index] as number),
    );
    const slopes = leastSquares(design, target, spread);
    if (slopes === null) break;
    odds = Float64Array.from(design, (row) =>
      row.reduce((total, x, place) => total + x * (slopes[place] as number), 0),
    );
    const next = odds.map((one) => logistic(one));
    const moved = next.reduce(
      (most, p, index) => Math.max(most, Math.abs(p - (predicted[index] as number))),
      0,
    );
    predicted = next;
    if (moved <= 1e-12) return predicted;
  }
  const message = `The groups leave no finite fit after ${rounds} rounds; expected groups that overlap in their values.`;
  throw new QcaError("not-estimable", message, ["groups"]);
}
