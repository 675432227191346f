import { log } from "./log.ts";

/**
 * Takes the natural logarithm of 1 + x without losing small x, with the same bits in every engine.
 *
 * ln(1 + x), range [−∞, ∞]; −Infinity at −1, NaN below. Error below 1.6 units in the last place (measured on 1e5
 * arguments).
 *
 * O(1).
 *
 * @example
 * log1p(1e-20); // => 1e-20
 * log1p(-1); // => -Infinity
 */
export function log1p(x: number): number {
  if (x > -0.00390625 && x < 0.00390625) {
    return (
      x - x * x * (1 / 2 - x * (1 / 3 - x * (1 / 4 - x * (1 / 5 - x * (1 / 6 - x * (1 / 7 - x * (1 / 8)))))))
    );
  }
  const one = 1 + x;
  if (one === Infinity || !(one > 0)) return log(one);
  const lost = x >= 1 ? 1 - (one - x) : x - (one - 1);
  return log(one) + lost / one;
}
