import { QcaError } from "../errors.ts";
import { checkValues } from "./checkValues.ts";

/**
 * Turns measured values into levels by thresholds: one threshold makes a crisp set, several a multi-value one.
 *
 * The level of a value is the number of thresholds that it reaches, from 0 to the number of thresholds, no unit; a value at
 * a threshold reaches it. Give more than one threshold's levels to `truthTable` as `{ name, values, levels }` with one level
 * more than thresholds. O(values × thresholds).
 *
 * @example
 * calibrateCrisp([320, 550, 795, 1098], [550]); // => [0, 1, 1, 1]
 * calibrateCrisp([320, 550, 795, 1098], [550, 850]); // => [0, 1, 1, 2]
 * @throws {QcaError} `invalid-thresholds` unless they are finite and rise strictly, `invalid-value`.
 * @see Rihoux & Ragin (2009), Configurational Comparative Methods, SAGE.
 */
export function calibrateCrisp(values: ArrayLike<number>, thresholds: readonly number[]): number[] {
  const rise = thresholds.every(
    (one, place) => Number.isFinite(one) && (place === 0 || one > (thresholds[place - 1] as number)),
  );
  if (!rise || thresholds.length === 0 || thresholds.length > 254) {
    const message = `Found ${thresholds.length} thresholds; expected 1 to 254 finite numbers that rise strictly.`;
    throw new QcaError("invalid-thresholds", message, ["thresholds"]);
  }
  checkValues(values);
  return Array.from(values, (value) => thresholds.filter((threshold) => value >= threshold).length);
}
