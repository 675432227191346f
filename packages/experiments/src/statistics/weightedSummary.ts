import { sum } from "@commonweal/numerics";
import { ExperimentsError } from "../errors.ts";
import { checkedLevel } from "./checkedLevel.ts";
import type { Interval } from "./wilson.ts";

export interface WeightedSummary {
  readonly mean: number | null;
  /** √ (Σ w (x − mean)² / (1 − Σ w²)), weights summing to 1; `null` unless two values have weight. */
  readonly sd: number | null;
  readonly median: number | null;
  /** The same weight beyond either end. */
  readonly interval: Interval | null;
}

/**
 * Describes values that weigh differently, such as a parameter over the rows of a posterior; in the unit of the values.
 *
 * A quantile is the smallest value up to which at least that share of the weight lies. All is `null` without weight.
 *
 * O(n log n).
 *
 * @example
 * weightedSummary([1, 2, 4], [0.5, 0.25, 0.25]).mean; // => 2
 * weightedSummary([1, 2, 4], [0.5, 0.25, 0.25], 0.5).interval; // => { low: 1, high: 2 }
 * @throws {ExperimentsError} `invalid-counts` unless there is one weight a value; `invalid-value` for values and weights that
 * are not finite, or weights below 0; `invalid-share`.
 */
export function weightedSummary(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  level = 0.95,
): WeightedSummary {
  const tail = (1 - checkedLevel(level)) / 2;
  check(values, weights);
  const order = Array.from({ length: values.length }, (_, row) => row)
    .filter((row) => (weights[row] as number) > 0)
    .sort((one, other) => (values[one] as number) - (values[other] as number));
  const whole = sum(order.map((row) => weights[row] as number));
  if (order.length === 0) return { mean: null, sd: null, median: null, interval: null };
  const sorted = order.map((row) => ({
    value: values[row] as number,
    weight: (weights[row] as number) / whole,
  }));
  const mean = sum(sorted.map(({ value, weight }) => value * weight));
  // 1 − Σ w² as 2 Σ w_i w_j: where one value has nearly all the weight, the difference would be rounded to 0.
  let before = 0;
  const products = sorted.map(({ weight }) => {
    const product = 2 * before * weight;
    before += weight;
    return product;
  });
  const free = sum(products);
  const squares = sum(sorted.map(({ value, weight }) => weight * (value - mean) * (value - mean)));
  const at = (share: number) => quantileOf(sorted, share);
  return {
    mean,
    sd: free > 0 ? Math.sqrt(squares / free) : null,
    median: at(0.5),
    interval: { low: at(tail), high: at(1 - tail) },
  };
}

function quantileOf(
  sorted: readonly { readonly value: number; readonly weight: number }[],
  share: number,
): number {
  let below = 0;
  for (const { value, weight } of sorted) {
    below += weight;
    // A share that is reached but for rounding counts as reached.
    if (below >= share - 1e-12) return value;
  }
  return sorted.at(-1)?.value as number;
}

function check(values: ArrayLike<number>, weights: ArrayLike<number>): void {
  if (values.length !== weights.length) {
    const message = `Found ${weights.length} weights; expected ${values.length}, one a value.`;
    throw new ExperimentsError("invalid-counts", message, ["weights"]);
  }
  for (let row = 0; row < values.length; row += 1) {
    const [value, weight] = [values[row] as number, weights[row] as number];
    if (Math.abs(value) <= 1e300 && weight >= 0 && weight <= 1e300) continue;
    const message = `Found ${value} with weight ${weight} at position ${row}; expected finite numbers, the weight at least 0.`;
    throw new ExperimentsError("invalid-value", message, [row]);
  }
}
