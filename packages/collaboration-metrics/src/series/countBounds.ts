import { CollaborationMetricsError } from "../errors.ts";

/** A count that a source gives only between bounds, such as “more than forty”. */
export interface CountInterval {
  readonly low: number;
  /** `null` where the source sets no upper bound. */
  readonly high: number | null;
}

export interface CountBounds {
  readonly before: CountInterval;
  readonly after: CountInterval;
  /** Bounds of after / before, for equal exposure; ends are `null` where they have no bound. */
  readonly ratio: { readonly low: number | null; readonly high: number | null };
  /** What every pair of counts within the bounds agrees on; `null` where they do not. */
  readonly direction: "rise" | "fall" | "same" | null;
}

/**
 * Compares counts before and after that are known only between bounds.
 *
 * Bounds add up; the ratio runs from (low after / high before) to (high after / low before), divided by that of the exposures (days,
 * households). Only what holds for every number within the bounds is said: no value in between is invented. O(counts).
 *
 * @example
 * const bounds = countBounds([{ low: 10, high: 12 }], [{ low: 30, high: null }]);
 * [bounds.ratio.low, bounds.ratio.high, bounds.direction]; // => [2.5, null, "rise"]
 * @throws {CollaborationMetricsError} `invalid-count`, `invalid-option` for an exposure.
 */
export function countBounds(
  before: readonly CountInterval[],
  after: readonly CountInterval[],
  options: { readonly exposure?: { readonly before: number; readonly after: number } } = {},
): CountBounds {
  const { exposure = { before: 1, after: 1 } } = options;
  for (const side of ["before", "after"] as const) {
    if (exposure[side] > 0 && exposure[side] < Infinity) continue;
    const message = `Found an exposure of ${exposure[side]}; expected a finite number above 0.`;
    throw new CollaborationMetricsError("invalid-option", message, ["options", "exposure", side]);
  }
  const [first, second] = [total(before, "before"), total(after, "after")];
  const scale = exposure.before / exposure.after;
  const low = first.high === null || first.high === 0 ? null : (second.low / first.high) * scale;
  const high = second.high === null || first.low === 0 ? null : (second.high / first.low) * scale;
  return {
    before: first,
    after: second,
    ratio: { low, high },
    direction: directionOf(first, second, exposure),
  };
}

/** By products, which are exact for counts and have no bound at 0. */
function directionOf(
  first: CountInterval,
  second: CountInterval,
  exposure: { readonly before: number; readonly after: number },
): CountBounds["direction"] {
  const [least, most] = [second.low * exposure.before, (second.high ?? Infinity) * exposure.before];
  const [leastBefore, mostBefore] = [first.low * exposure.after, (first.high ?? Infinity) * exposure.after];
  if (least > mostBefore) return "rise";
  if (most < leastBefore) return "fall";
  return least === mostBefore && most === leastBefore ? "same" : null;
}

function total(counts: readonly CountInterval[], side: string): CountInterval {
  let low = 0;
  let high: number | null = 0;
  for (const [place, count] of counts.entries()) {
    const isOrdered = count.high === null || (count.high >= count.low && count.high < Infinity);
    if (!(count.low >= 0 && count.low < Infinity && isOrdered)) {
      const message = `Found a count from ${count.low} to ${count.high}; expected 0 or more, in order.`;
      throw new CollaborationMetricsError("invalid-count", message, [side, place]);
    }
    low += count.low;
    high = high === null || count.high === null ? null : high + count.high;
  }
  return { low, high };
}
