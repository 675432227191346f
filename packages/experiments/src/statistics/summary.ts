import { quantile, sum } from "@commonweal/numerics";
import { ExperimentsError } from "../errors.ts";

export interface Summary {
  readonly count: number;
  readonly mean: number | null;
  /** Standard deviation with n − 1; `null` below two values. */
  readonly sd: number | null;
  readonly min: number | null;
  /** 5 %, 50 % and 95 % quantiles, type 7. */
  readonly p05: number | null;
  readonly median: number | null;
  readonly p95: number | null;
  readonly max: number | null;
}

/** Beyond it a sum could overflow. */
const largest = 1e300;

/**
 * Describes the values of one output: mean, spread, quantiles; in the unit of the values.
 *
 * Sums are compensated, so the order of the runs does not show. All is `null` without values.
 *
 * O(n log n).
 *
 * @example
 * summary([1, 2, 3, 4]).mean; // => 2.5
 * summary([]).mean; // => null
 * @throws {ExperimentsError} `invalid-value` for a value that is not finite, or beyond 1e300 either way; its path is
 * the position.
 */
export function summary(values: ArrayLike<number>): Summary {
  const sorted = Float64Array.from(values);
  const fault = sorted.findIndex((value) => !(Math.abs(value) <= largest));
  if (fault >= 0) {
    const message = `Found ${sorted[fault]} at position ${fault}; expected numbers from -1e300 to 1e300.`;
    throw new ExperimentsError("invalid-value", message, [fault]);
  }
  sorted.sort();
  const count = sorted.length;
  const mean = count === 0 ? null : sum(sorted) / count;
  return {
    count,
    mean,
    sd: mean === null || count < 2 ? null : deviation(sorted, mean),
    min: quantile(sorted, 0),
    p05: quantile(sorted, 0.05),
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    max: quantile(sorted, 1),
  };
}

function deviation(values: Float64Array, mean: number): number {
  const widest = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
  if (widest === 0) return 0;
  // In parts of the widest deviation, so that no square overflows or vanishes.
  const squares = values.map((value) => ((value - mean) / widest) * ((value - mean) / widest));
  return widest * Math.sqrt(sum(squares) / (values.length - 1));
}
