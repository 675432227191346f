import { quantile, sum } from "@commonweal/numerics";

/** What a statistic is in a network, beside what it is over draws of a null model. */
export interface NullOutcome {
  readonly observed: number;
  /** Mean of the statistic over the draws. */
  readonly mean: number;
  /** Quantile 0.025 of the draws. */
  readonly low: number;
  /** Quantile 0.975 of the draws. */
  readonly high: number;
  /** (observed − mean) / standard deviation of the draws; `null` when the draws do not vary. */
  readonly z: number | null;
  readonly p: { readonly twoSided: number; readonly greater: number; readonly less: number };
  /** Draws that count: those in which the statistic is defined. */
  readonly draws: number;
}

/**
 * Sets an observed value beside draws of a null model.
 *
 * p = (c + 1) / (R + 1), with c of R draws at least as extreme as the observed value: as large (`greater`), as small
 * (`less`), or as far from the centre (`twoSided`). The centre is the exact mean of the null where the caller knows
 * it, otherwise the mean of draws and observed value together. Values within 1e-12 relative to max(1, |observed|)
 * count as equal, because sums of the same strengths in another order differ in their last digits.
 *
 * `null` without draws. O(draws × log draws) time, O(draws) space.
 *
 * @example
 * nullOutcome(3, [1, 2, 3, 2])?.p.greater; // => 0.4
 * nullOutcome(3, []); // => null
 * @see Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9(1), article 39.
 */
export function nullOutcome(
  observed: number,
  values: ArrayLike<number>,
  exactCentre?: number,
): NullOutcome | null {
  const sorted = Float64Array.from(values).sort();
  const low = quantile(sorted, 0.025);
  const high = quantile(sorted, 0.975);
  if (low === null || high === null) return null;
  const draws = sorted.length;
  const total = sum(sorted);
  const mean = total / draws;
  const centre = exactCentre ?? (total + observed) / (draws + 1);
  const slack = 1e-12 * Math.max(1, Math.abs(observed));
  const distance = Math.abs(observed - centre) - slack;
  let [greater, less, far] = [1, 1, 1];
  for (const value of sorted) {
    if (value >= observed - slack) greater += 1;
    if (value <= observed + slack) less += 1;
    if (Math.abs(value - centre) >= distance) far += 1;
  }
  const deviation = Math.sqrt(sum(sorted.map((value) => (value - mean) * (value - mean))) / (draws - 1));
  return {
    observed,
    mean,
    low,
    high,
    z: deviation > slack ? (observed - mean) / deviation : null,
    p: { twoSided: far / (draws + 1), greater: greater / (draws + 1), less: less / (draws + 1) },
    draws,
  };
}
