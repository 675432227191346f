import { CollaborationMetricsError } from "../errors.ts";

/** Copies a series of finite numbers; anything else is an error that names the place. */
export function checkedSeries(values: ArrayLike<number>, name = "values"): number[] {
  const copy = Array.from(values);
  const bad = copy.findIndex((value) => !Number.isFinite(value));
  if (bad < 0) return copy;
  const message = `Found ${copy[bad]} at place ${bad}; expected a finite number.`;
  throw new CollaborationMetricsError("invalid-series", message, [name, bad]);
}

/** Gives back a place at which a series can be cut with at least `margin` entries on either side. */
export function checkedCut(at: number, length: number, margin: number): number {
  if (Number.isInteger(at) && at >= margin && at <= length - margin) return at;
  const message = `Found at = ${at}; expected a whole number from ${margin} to ${length - margin}: at least ${margin} entries on either side.`;
  throw new CollaborationMetricsError("invalid-option", message, ["options", "at"]);
}
