import { PathDependenceError } from "../errors.ts";

/** Throws `invalid-series` unless a series has at least `least` values, all finite. */
export function checkSeries(series: ArrayLike<number>, name: string, least: number): void {
  if (series.length < least) {
    const message = `Found ${series.length} values in ${name}; expected at least ${least}.`;
    throw new PathDependenceError("invalid-series", message, [name]);
  }
  for (let index = 0; index < series.length; index += 1) {
    if (Number.isFinite(series[index])) continue;
    const message = `Found ${series[index]} in ${name} at place ${index}; expected a finite number.`;
    throw new PathDependenceError("invalid-series", message, [name, index]);
  }
}

/** The same for two series that must be as long as each other. */
export function checkPair(leading: ArrayLike<number>, following: ArrayLike<number>, least: number): void {
  checkSeries(leading, "leading", least);
  checkSeries(following, "following", least);
  if (leading.length === following.length) return;
  const message = `Found ${leading.length} leading and ${following.length} following values; expected as many.`;
  throw new PathDependenceError("invalid-series", message, ["following"]);
}
