import { quantile } from "@commonweal/numerics";
import type { Spread } from "./Spread.ts";

/**
 * Gives median and 10–90 % range of numbers, interpolated (type 7), in their unit; `null` where there is none.
 *
 * O(n log n).
 */
export function spreadOf(values: ArrayLike<number>): Spread | null {
  const sorted = Float64Array.from(values).sort();
  const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantile(sorted, share)) as (number | null)[];
  return low == null || median == null || high == null ? null : { low, median, high };
}
