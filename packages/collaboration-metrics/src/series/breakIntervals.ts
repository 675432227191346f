import { largestMoveCdf } from "./largestMoveCdf.ts";
import { leastSquares } from "./leastSquares.ts";

/** A break in a series, with the entries between which it may lie. */
export interface BreakInterval {
  /** The estimated break: entries before it. */
  readonly at: number;
  /** Ends of the interval, in entries; `null` where the interval is not defined. They may lie beyond the series. */
  readonly low: number | null;
  readonly high: number | null;
}

interface Segment {
  readonly coefficients: readonly number[];
  /** X'X / entries. */
  readonly moments: readonly (readonly number[])[];
  readonly variance: number;
}

/**
 * Gives intervals for dates of breaks (Bai), variance and regressors free to differ between the segments.
 *
 * For shrinking changes the estimate's error, times δ'Q₁δ / φ₁², tends to the place of the largest value of a two-sided
 * Brownian motion with drift; its quantiles are found by bisection of `largestMoveCdf`.
 */
export function breakIntervals(
  values: readonly number[],
  breaks: readonly number[],
  { model, level }: { readonly model: "mean" | "trend"; readonly level: number },
): BreakInterval[] {
  const cuts = [0, ...breaks, values.length];
  const segments = cuts.slice(1).map((to, place) => segmentOf(values, cuts[place] as number, to, model));
  return breaks.map((at, place) => {
    const [before, after] = [segments[place], segments[place + 1]];
    if (!before || !after) return { at, low: null, high: null };
    const change = after.coefficients.map((value, i) => value - (before.coefficients[i] as number));
    const [first, second] = [quadratic(change, before.moments), quadratic(change, after.moments)];
    if (!(first > 0 && second > 0 && before.variance > 0 && after.variance > 0))
      return { at, low: null, high: null };
    const drift = second / first;
    const scale = (drift * after.variance) / before.variance;
    const cdf = (x: number) => largestMoveCdf(x, { drift, scale });
    const unit = before.variance / first;
    const tail = (1 - level) / 2;
    if (cdf(0) < tail || cdf(0) > 1 - tail) return { at, low: null, high: null };
    return {
      at,
      low: at - Math.ceil(quantile(cdf, 1 - tail) * unit),
      high: at - Math.floor(quantile(cdf, tail) * unit),
    };
  });
}

function segmentOf(
  values: readonly number[],
  from: number,
  to: number,
  model: "mean" | "trend",
): Segment | null {
  const y = values.slice(from, to);
  const columns = [y.map(() => 1), ...(model === "trend" ? [y.map((_, row) => from + row + 1)] : [])];
  const fit = leastSquares(columns, y);
  if (fit === null) return null;
  const moments = columns.map((left) =>
    columns.map(
      (right) => left.reduce((total, value, row) => total + value * (right[row] as number), 0) / y.length,
    ),
  );
  return { coefficients: fit.coefficients, moments, variance: fit.residualSum / y.length };
}

function quadratic(vector: readonly number[], matrix: readonly (readonly number[])[]): number {
  let total = 0;
  for (const [i, row] of matrix.entries()) {
    for (const [j, value] of row.entries()) total += (vector[i] as number) * value * (vector[j] as number);
  }
  return total;
}

/** Where a distribution function that rises from 0 to 1 passes a share; found to 1e-10. */
function quantile(cdf: (x: number) => number, share: number): number {
  let [low, high] = [-1, 1];
  while (cdf(low) > share && low > -1e12) low *= 2;
  while (cdf(high) < share && high < 1e12) high *= 2;
  while (high - low > 1e-10 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (cdf(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
