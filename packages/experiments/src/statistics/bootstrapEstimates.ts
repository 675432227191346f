import { integerBelow, quantile, stream } from "@commonweal/numerics";
import { checkedCount } from "./checkedCount.ts";
import { checkedLevel } from "./checkedLevel.ts";
import type { Interval } from "./wilson.ts";

/** A number with the interval that says how well it is known. */
export interface Estimate {
  readonly value: number | null;
  /** Bootstrap percentiles; `null` without a value, without resamples, or from a single observation. */
  readonly interval: Interval | null;
}

/** How intervals are drawn from resamples. */
export interface BootstrapOptions {
  /** Seed of the resamples. */
  readonly seed: number;
  /** Share of resamples within an interval. Default: 0.95. */
  readonly level?: number;
  /** Default: 1000; 0 for no intervals. */
  readonly resamples?: number;
}

/** Observations as rows of terms, and the statistics that are functions of the means of the terms. */
export interface BootstrapTerms {
  readonly terms: Float64Array;
  readonly columns: number;
  readonly purpose: string;
  statistics(means: Float64Array): readonly (number | null)[];
}

/**
 * Estimates statistics of means, with percentile intervals over resampled rows; resamples in which a statistic is not
 * defined are left out of its interval.
 */
export function bootstrapEstimates(
  { terms, columns, purpose, statistics }: BootstrapTerms,
  { seed, level = 0.95, resamples = 1000 }: BootstrapOptions,
): Estimate[] {
  const tail = (1 - checkedLevel(level)) / 2;
  checkedCount("resamples", resamples, 0, 1e6);
  const rows = terms.length / columns;
  const means = new Float64Array(columns);
  const values = statistics(meansOf(terms, means, rows, (turn) => turn));
  const drawn: number[][] = values.map(() => []);
  for (let replication = 0; replication < (rows > 1 ? resamples : 0); replication += 1) {
    const random = stream({ root: seed, replication, purpose });
    statistics(meansOf(terms, means, rows, () => integerBelow(random, rows))).forEach((value, which) => {
      if (value !== null) drawn[which]?.push(value);
    });
  }
  return values.map((value, which) => {
    const sorted = Float64Array.from(drawn[which] ?? []).sort();
    const [low, high] = [quantile(sorted, tail), quantile(sorted, 1 - tail)];
    const isKnown = value !== null && low !== null && high !== null;
    return { value, interval: isKnown ? { low, high } : null };
  });
}

function meansOf(
  terms: Float64Array,
  means: Float64Array,
  rows: number,
  rowOf: (turn: number) => number,
): Float64Array {
  const columns = means.length;
  means.fill(0);
  for (let turn = 0; turn < rows; turn += 1) {
    const first = rowOf(turn) * columns;
    for (let column = 0; column < columns; column += 1) {
      means[column] = (means[column] as number) + (terms[first + column] as number);
    }
  }
  for (let column = 0; column < columns; column += 1) means[column] = (means[column] as number) / rows;
  return means;
}
