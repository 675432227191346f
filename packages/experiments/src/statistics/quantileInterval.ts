import { binomialTail } from "./binomialTail.ts";
import { checkedLevel } from "./checkedLevel.ts";
import { checkedShare } from "./checkedShare.ts";
import type { Interval } from "./wilson.ts";

/**
 * Gives an interval of a quantile that holds for any distribution: two of the sorted values, as near to the middle as the
 * level allows with no more than half of what it leaves on either side.
 *
 * From the l-th to the u-th value, where l is the largest number with P(X < l) ≤ (1 − level) / 2 and u the smallest with
 * P(X ≥ u) ≤ (1 − level) / 2, X binomial with n and p. In the unit of the values, which must be sorted ascending and
 * independent. `null` where there are too few values for that: below 6 for a median at 95 %.
 *
 * O(n log n).
 *
 * @example
 * quantileInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5); // => { low: 2, high: 9 }
 * quantileInterval([1, 2, 3], 0.5); // => null
 * @throws {ExperimentsError} `invalid-share`.
 * @see Conover (1999), Practical nonparametric statistics, Wiley, chapter 3.
 */
export function quantileInterval(sorted: ArrayLike<number>, p: number, level = 0.95): Interval | null {
  const tail = (1 - checkedLevel(level)) / 2;
  checkedShare("p", p);
  const n = sorted.length;
  if (n === 0) return null;
  // P(X < l) = 1 − P(X ≥ l) loses its digits; failures have the same tail from the other side.
  const low = last(n, (l) => binomialTail(n - l + 1, n, 1 - p) <= tail);
  const high = n + 1 - last(n, (place) => binomialTail(n + 1 - place, n, p) <= tail);
  if (low < 1 || high > n) return null;
  return { low: sorted[low - 1] as number, high: sorted[high - 1] as number };
}

/** The largest number from 1 to n up to which something holds; 0 if it never does. */
function last(n: number, holds: (number: number) => boolean): number {
  let [below, above] = [0, n + 1];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) below = middle;
    else above = middle;
  }
  return below;
}
