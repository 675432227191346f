import { checkFinite, checkSpeeds } from "./checkPositive.ts";

export interface SteadyLag {
  /** Level by which the follower is below what it follows. */
  readonly gap: number;
  /** Time by which it is late: it is now where the other was then. */
  readonly lag: number;
}

/**
 * Tells how far a chain of followers stays behind a ramp, once it moves with it.
 *
 * gap = slope · Σ 1/k and lag = Σ 1/k over the speeds k of the stages (per unit of time): time lags add along a
 * chain. The lag does not depend on the slope; the gap does and has its sign. Until then the gap of one stage is
 * (slope / k)(1 − e^(−kt)); see `responseAt`.
 *
 * O(stages).
 *
 * @example
 * rampLag([0.25], 0.02); // => { gap: 0.08, lag: 4 }
 * rampLag([0.5, 0.25], 0.02).lag; // => 6
 * @throws {PathDependenceError} `invalid-parameters`; its path names the stage or the slope.
 */
export function rampLag(speeds: readonly number[], slope: number): SteadyLag {
  checkSpeeds(speeds);
  checkFinite(slope, "slope");
  const lag = speeds.reduce((total, speed) => total + 1 / speed, 0);
  return { gap: slope * lag, lag };
}
