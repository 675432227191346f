import { normalQuantile } from "@commonweal/numerics";
import { ExperimentsError } from "../errors.ts";
import { checkedLevel } from "./checkedLevel.ts";

/** An interval from `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Gives the Wilson score interval of a share.
 *
 * (p + z²/2n ± z √(p (1 − p)/n + z²/4n²)) / (1 + z²/n), within 0 to 1, no unit. Without continuity correction, as
 * R's `prop.test(…, correct = FALSE)`. Unlike the textbook interval it has a width at 0 and 1. `null` without cases.
 *
 * O(1).
 *
 * @example
 * wilson(80, 200); // ≈ { low: 0.3346057857, high: 0.4691632796 }
 * wilson(0, 0); // => null
 * @throws {ExperimentsError} `invalid-counts`, `invalid-share`.
 * @see Wilson (1927), Journal of the American Statistical Association 22(158), 209–212.
 */
export function wilson(holds: number, of: number, level = 0.95): Interval | null {
  if (!(Number.isInteger(holds) && Number.isInteger(of) && holds >= 0 && holds <= of)) {
    const message = `Found ${holds} of ${of}; expected whole numbers, from 0 to the number of cases.`;
    throw new ExperimentsError("invalid-counts", message, ["holds"]);
  }
  checkedLevel(level);
  if (of === 0) return null;
  // Not of (1 + level) / 2, which rounds to 1 for a level close to it.
  const z = normalQuantile((1 - level) / 2);
  const share = holds / of;
  const square = (z * z) / of;
  const middle = share + square / 2;
  const half = Math.sqrt(square * share * (1 - share) + (square * square) / 4);
  return {
    low: holds === 0 ? 0 : Math.max(0, (middle - half) / (1 + square)),
    high: holds === of ? 1 : Math.min(1, (middle + half) / (1 + square)),
  };
}
