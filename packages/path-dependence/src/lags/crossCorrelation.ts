import { PathDependenceError } from "../errors.ts";
import { assignCorrelations } from "./assignCorrelations.ts";
import { checkOneOf } from "./checkOneOf.ts";
import { checkPair } from "./checkSeries.ts";
import { type Detrending, detrended } from "./Detrending.ts";

export interface CrossCorrelationOptions {
  /** Largest lag that is tried, in steps, either way; a whole number, below the length after detrending. */
  readonly maxLag: number;
  readonly detrend: Detrending;
}

/**
 * Correlates two series at every lag.
 *
 * c(l) = Σ_t x_t z_{t+l} / √(Σ x² Σ z²) over the t where both are recorded, with x the leading and z the following
 * series, both without trend and mean; no unit, −1 to 1. The entry `maxLag` + l belongs to the lag l in steps. **A
 * positive lag says that the following series is later.** R's `ccf(x, z)` has the same numbers at lags of the opposite
 * sign. Sums are not scaled up for the values that far lags lose.
 *
 * `null` when a series is constant after detrending.
 *
 * O(values × lags) time.
 *
 * @example
 * const c = crossCorrelation([0, 1, 0, 0], [0, 0, 1, 0], { maxLag: 1, detrend: "none" });
 * c[2] > c[0]; // => true
 * @throws {PathDependenceError} `invalid-series` for series of different lengths or values that are not finite,
 * `invalid-option` for a largest lag that is no whole number from 0 to the length less 2, or an unknown
 * detrending.
 */
export function crossCorrelation(
  leading: ArrayLike<number>,
  following: ArrayLike<number>,
  options: CrossCorrelationOptions,
): Float64Array | null {
  const pair = detrendedPair(leading, following, options);
  if (pair === null) return null;
  const out = new Float64Array(2 * options.maxLag + 1);
  assignCorrelations(pair[0], pair[1], out);
  return out;
}

/** Both series without trend, `null` when one is constant then. */
export function detrendedPair(
  leading: ArrayLike<number>,
  following: ArrayLike<number>,
  { maxLag, detrend }: CrossCorrelationOptions,
): [Float64Array, Float64Array] | null {
  checkPair(leading, following, 2);
  checkOneOf(detrend, ["none", "linear", "difference"], "detrend", "invalid-option");
  const length = leading.length - (detrend === "difference" ? 1 : 0);
  if (!(Number.isInteger(maxLag) && maxLag >= 0 && maxLag <= length - 2)) {
    const message = `Found maxLag = ${maxLag}; expected a whole number from 0 to ${length - 2}.`;
    throw new PathDependenceError("invalid-option", message, ["maxLag"]);
  }
  const pair: [Float64Array, Float64Array] = [detrended(leading, detrend), detrended(following, detrend)];
  return isConstant(pair[0], leading) || isConstant(pair[1], following) ? null : pair;
}

/** Whether what is left of a series is no more than rounding. */
function isConstant(rest: Float64Array, series: ArrayLike<number>): boolean {
  let largest = 0;
  for (let t = 0; t < series.length; t += 1) largest = Math.max(largest, Math.abs(series[t] as number));
  return rest.every((value) => Math.abs(value) <= 1e-13 * largest);
}
