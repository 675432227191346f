import { splitLog } from "./splitLog.ts";

/**
 * Takes the natural logarithm, with the same bits in every engine.
 *
 * ln x, range [−∞, ∞]; −Infinity at 0, NaN below. Error below 0.51 units in the last place (measured on 1e5
 * arguments).
 *
 * O(1).
 *
 * @example
 * log(1); // => 0
 * log(10); // => 2.302585092994046
 * log(0); // => -Infinity
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return Infinity;
  return splitLog(x).high;
}
