import { normalCdf } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";

/**
 * Makes the distribution function of normally distributed thresholds.
 *
 * F(r) = Φ((r − mean) / spread), with thresholds as shares of everybody; those below 0 act unasked, those above 1 never.
 *
 * O(1) a call.
 *
 * @example
 * normalThresholds(0.25, 0.1)(0.25); // => 0.5
 * @throws {PathDependenceError} `invalid-parameters` for a mean that is not finite, or a spread that is not above 0.
 */
export function normalThresholds(mean: number, spread: number): (share: number) => number {
  demand(Number.isFinite(mean), "mean", mean, "a finite number");
  demand(spread > 0 && spread < Infinity, "spread", spread, "a finite number above 0");
  return (share) => normalCdf((share - mean) / spread);
}
