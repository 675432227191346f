import { checkFinite, checkSpeeds } from "./checkPositive.ts";

export interface RampLead {
  /** Level by which the first sector is above the other. */
  readonly level: number;
  /** Time by which it is earlier. */
  readonly time: number;
}

/**
 * Compares two sectors that follow the same ramp, each at its own speeds.
 *
 * level = slope · (Σ 1/k_other − Σ 1/k) and time = Σ 1/k_other − Σ 1/k, once both move along; speeds per unit of
 * time, one for each stage. Positive when the first sector is ahead; exactly 0 for equal speeds, so that whatever
 * differs then has another cause. Whether two sectors follow the same thing is to be shown, not assumed.
 *
 * O(stages).
 *
 * @example
 * rampLead([0.5], [0.1], 0.02); // => { level: 0.16, time: 8 }
 * rampLead([0.3], [0.3], 0.02); // => { level: 0, time: 0 }
 * @throws {PathDependenceError} `invalid-parameters`; its path names the stage or the slope.
 */
export function rampLead(speeds: readonly number[], otherSpeeds: readonly number[], slope: number): RampLead {
  checkSpeeds(speeds);
  checkSpeeds(otherSpeeds, "otherSpeeds");
  checkFinite(slope, "slope");
  const mean = (of: readonly number[]) => of.reduce((total, speed) => total + 1 / speed, 0);
  const time = mean(otherSpeeds) - mean(speeds);
  return { level: slope * time, time };
}
