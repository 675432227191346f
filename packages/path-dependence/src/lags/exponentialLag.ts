import { log1p } from "@commonweal/numerics";
import { checkFinite, checkSpeeds } from "./checkPositive.ts";

export interface ExponentialLag {
  /** Follower over what it follows, no unit: below 1 in growth, above 1 in decline. */
  readonly ratio: number;
  /** Time by which it is late. */
  readonly lag: number;
}

/**
 * Tells how far a chain of followers stays behind exponential growth, once it grows as fast.
 *
 * ratio = Π k / (k + g) and lag = Σ ln(1 + g/k) / g for m = e^(gt), over the speeds k of the stages (g and k per unit
 * of time); for g = 0 the limits 1 and Σ 1/k. A negative g is decline.
 *
 * `null` when the decline is as fast as the slowest stage or faster: the ratio then grows for ever.
 *
 * O(stages).
 *
 * @example
 * exponentialLag([0.25], 0.03)?.lag; // ≈ 3.7776228435667725
 * exponentialLag([0.25], -0.25); // => null
 * @throws {PathDependenceError} `invalid-parameters`; its path names the stage or the growth.
 */
export function exponentialLag(speeds: readonly number[], growth: number): ExponentialLag | null {
  checkSpeeds(speeds);
  checkFinite(growth, "growth");
  if (growth <= -Math.min(...speeds)) return null;
  let ratio = 1;
  let lag = 0;
  for (const speed of speeds) {
    ratio *= speed / (speed + growth);
    lag += growth === 0 ? 1 / speed : log1p(growth / speed) / growth;
  }
  return { ratio, lag };
}
