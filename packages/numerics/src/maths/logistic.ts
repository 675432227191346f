import { exp } from "./exp.ts";

/**
 * Takes the logistic function, with the same bits in every engine.
 *
 * 1 / (1 + e^−x), range [0, 1], no unit; keeps its relative precision far into the lower tail.
 *
 * O(1).
 *
 * @example
 * logistic(0); // => 0.5
 * logistic(-Infinity); // => 0
 */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const odds = exp(x);
  return odds / (1 + odds);
}
