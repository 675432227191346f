import { PathDependenceError } from "../errors.ts";
import { checkWhole } from "../urns/checkWhole.ts";

/** A walk on 0, 1, 2, … that moves by at most one a step. */
export interface BirthDeathChain {
  /** Chance of a step from a place to the next one up. */
  readonly up: (place: number) => number;
  /** Chance of a step from a place to the next one down; 0 at the lowest place. */
  readonly down: (place: number) => number;
  /** The highest place. */
  readonly top: number;
}

/**
 * Finds how long a walk that moves by one takes, on average, to get from one place to another for the first time.
 *
 * With T_k the mean time from k to k + 1: T_0 = 1 / u_0, T_k = (1 + d_k T_(k−1)) / u_k; the answer is their sum, in steps.
 * Exact: all terms are positive, so rounding stays near the last digit. Downwards likewise, seen from the top.
 *
 * `null` where the walk may never get there (a chance of 0 on the way), or where the mean is beyond the largest double.
 *
 * O(places) time, O(1) space.
 *
 * @example
 * const coin = { up: (place) => (place < 4 ? 0.5 : 0), down: (place) => (place > 0 ? 0.5 : 0), top: 4 };
 * escapeTime(coin, 0, 4); // => 20
 * escapeTime({ ...coin, up: () => 0 }, 0, 4); // => null
 * @throws {PathDependenceError} `invalid-option` (places outside 0 to the top), `invalid-rule` (chances below 0 or above 1
 * together, or a step beyond the ends).
 * @see Karlin & Taylor (1975), A First Course in Stochastic Processes.
 */
export function escapeTime({ up, down, top }: BirthDeathChain, from: number, to: number): number | null {
  checkWhole("top", top, 0, 1e8);
  checkWhole("from", from, 0, top);
  checkWhole("to", to, 0, top);
  const rising = to >= from;
  const distance = rising ? to : top - to;
  const begin = rising ? from : top - from;
  let step = 0;
  let total = 0;
  for (let index = 0; index < distance; index += 1) {
    const place = rising ? index : top - index;
    const on = chance(rising ? up : down, place, rising ? "up" : "down");
    const back = chance(rising ? down : up, place, rising ? "down" : "up");
    if (on + back > 1 + 1e-12 || (index === 0 && back > 0)) {
      const message = `Found chances ${on} and ${back} at ${place}; expected at most 1 together and none beyond the ends.`;
      throw new PathDependenceError("invalid-rule", message, ["chain", place]);
    }
    step = (1 + (back === 0 ? 0 : back * step)) / on;
    if (index >= begin) total += step;
  }
  return Number.isFinite(total) ? total : null;
}

function chance(of: (place: number) => number, place: number, name: string): number {
  const value = of(place);
  if (value >= 0 && value <= 1) return value;
  const message = `Found a chance of ${value} at ${place}; expected 0 to 1.`;
  throw new PathDependenceError("invalid-rule", message, ["chain", name]);
}
