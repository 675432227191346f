import { normalQuantile } from "@commonweal/numerics";
import { ExperimentsError } from "../../errors.ts";
import type { BootstrapOptions, Estimate } from "../../statistics/bootstrapEstimates.ts";
import { checkedCount } from "../../statistics/checkedCount.ts";
import { checkedLevel } from "../../statistics/checkedLevel.ts";
import { checkedShare } from "../../statistics/checkedShare.ts";
import { summary } from "../../statistics/summary.ts";
import { checkedOutputs } from "../checkedOutputs.ts";
import { estimated } from "./estimated.ts";
import type { Statistic } from "./Statistic.ts";
import { stepSizes } from "./stepSizes.ts";

const batches = 20;

export interface ConvergenceOptions extends BootstrapOptions {
  /** Default: `"mean"`. */
  readonly statistic?: Statistic;
  /** How far the statistic may be off, in its unit: half the width of an interval that is narrow enough. */
  readonly tolerance: number;
  /** At how many numbers of runs the statistic is shown. Default: 20. */
  readonly steps?: number;
}

export interface Convergence extends Estimate {
  /** `null` where there is no interval, as with too few runs. */
  readonly verdict: "enough" | "more runs" | null;
  /** From the statistic to the farther end of its interval. */
  readonly halfWidth: number | null;
  /** Of the mean sd / √n, of others the width of the interval in normal deviates. */
  readonly standardError: number | null;
  /** The same from 20 batches of runs in a row; far from `standardError` where runs are not independent. `null` below 40 runs. */
  readonly batchError: number | null;
  /** Runs that would be enough, were spread to stay as it is; `null` without an interval. */
  readonly needed: number | null;
  /** The statistic over the first runs, with its interval, at numbers of runs that grow by about the same factor. */
  readonly steps: readonly (Estimate & { readonly runs: number })[];
}

/**
 * Answers "enough runs?": how well a statistic of the runs is known, whether that is within a tolerance, and how many
 * runs would be enough.
 *
 * Intervals are t for means, Wilson for shares, order statistics for quantiles, bootstrap percentiles for the rest; all in
 * the unit of the statistic. Enough means half width ≤ tolerance; needed = n (half width / tolerance)², as widths fall with
 * the root of the runs. All of it is for independent runs: points of an even design are known better than it says, and
 * replications of few points worse (`replicationSpread`). Looking again and again until it is enough makes intervals too
 * narrow; ask once, then add what is missing. Runs that all gave the same are enough for a mean, whatever a rare run would do.
 *
 * O(n log n) for means, shares and quantiles; O(resamples · n) for others.
 *
 * @example
 * const runs = Float64Array.from({ length: 100 }, (_, run) => run % 2);
 * const { verdict, needed, standardError } = convergence(runs, { tolerance: 0.05, seed: 1 });
 * verdict; // => "more runs"
 * standardError; // ≈ 0.05025189076296
 * needed; // => 398
 * @throws {ExperimentsError} `invalid-counts`, `invalid-value`, `invalid-share`.
 */
export function convergence(outputs: ArrayLike<number>, options: ConvergenceOptions): Convergence {
  const { statistic = "mean", tolerance, level = 0.95, resamples = 1000, steps = 20 } = options;
  const values = Float64Array.from(checkedOutputs(outputs, outputs.length));
  const runs = checkedCount("runs", values.length, 1, 2 ** 31);
  checkedCount("steps", steps, 1, 1000);
  checkedCount("resamples", resamples, 0, 1e6);
  if (typeof statistic === "object") checkedShare("quantile", statistic.quantile);
  if (!(tolerance > 0 && tolerance < Infinity)) {
    const message = `Found tolerance = ${tolerance}; expected a finite number above 0.`;
    throw new ExperimentsError("invalid-value", message, ["tolerance"]);
  }
  const z = -normalQuantile((1 - checkedLevel(level)) / 2);
  const found = stepSizes(runs, steps).map((count) => ({
    runs: count,
    ...estimated(values.subarray(0, count), statistic, options),
  }));
  const { value, interval } = found.at(-1) as Estimate;
  const halfWidth = interval && value !== null ? Math.max(interval.high - value, value - interval.low) : null;
  const { sd } = summary(values);
  const fromMean = sd === null ? null : sd / Math.sqrt(runs);
  return {
    value,
    interval,
    verdict: halfWidth === null ? null : halfWidth <= tolerance ? "enough" : "more runs",
    halfWidth,
    standardError: statistic === "mean" ? fromMean : interval && (interval.high - interval.low) / (2 * z),
    batchError: batchError(values, statistic),
    needed: halfWidth === null ? null : Math.max(1, Math.ceil(runs * (halfWidth / tolerance) ** 2)),
    steps: found,
  };
}

function batchError(values: Float64Array, statistic: Statistic): number | null {
  if (values.length < 2 * batches) return null;
  const found = Array.from({ length: batches }, (_, batch) => {
    const [from, to] = [batch, batch + 1].map((place) => Math.floor((place * values.length) / batches));
    return estimated(values.subarray(from, to), statistic, { seed: 0, resamples: 0 }).value;
  }).filter((value) => value !== null);
  const { sd } = summary(found);
  return sd === null || found.length < batches ? null : sd / Math.sqrt(batches);
}
