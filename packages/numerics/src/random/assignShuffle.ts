import { integerBelow } from "./integerBelow.ts";
import type { Stream } from "./stream.ts";

/**
 * Shuffles values in place, every order with the same chance (Fisher and Yates).
 *
 * O(n) time, O(1) space.
 *
 * @example
 * const values = [1, 2, 3];
 * assignShuffle(stream({ root: 1 }), values);
 * values.sort(); // => [1, 2, 3]
 */
export function assignShuffle<T>(
  stream: Stream,
  values: { [index: number]: T; readonly length: number },
): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = integerBelow(stream, last + 1);
    const value = values[last] as T;
    values[last] = values[other] as T;
    values[other] = value;
  }
}
