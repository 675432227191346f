import { checkFinite, checkSpeeds } from "./checkPositive.ts";
import { stageShares } from "./stageShares.ts";

export interface StepLag {
  /** Time until half of the step has arrived. */
  readonly halfLife: number;
  /** Mean delay Σ 1/k: the time to which the step is late as a whole. */
  readonly mean: number;
  /** Variance of the delay, Σ 1/k², time squared. */
  readonly variance: number;
  /** Gap summed over all time, size · Σ 1/k. */
  readonly integratedGap: number;
}

/**
 * Tells how a chain of followers lags behind a step.
 *
 * Every stage follows the one before, dy/dt = k (m − y); `speeds` holds the k, per unit of time. The half-life of one
 * stage is ln 2 / k; of several it is found by bisection to the last digits. Time in the unit of 1/k, the gap in the
 * unit of size times time; negative for a step down.
 *
 * A speed is a finding only where both series were measured, each on its own; without that it is an assumption.
 *
 * O(1) for one stage, else O(stages × fastest speed × half-life) for each of some fifty bisections.
 *
 * @example
 * stepLag([0.25], 2).integratedGap; // => 8
 * stepLag([0.25], 2).halfLife; // ≈ 2.772588722239781
 * @throws {PathDependenceError} `invalid-parameters`; its path names the stage or the size. `limit-exceeded` where the
 * fastest stage is some 1e8 times as fast as the slowest.
 */
export function stepLag(speeds: readonly number[], size: number): StepLag {
  checkSpeeds(speeds);
  checkFinite(size, "size");
  let mean = 0;
  let variance = 0;
  for (const speed of speeds) {
    mean += 1 / speed;
    variance += 1 / (speed * speed);
  }
  const halfLife = speeds.length === 1 ? Math.LN2 / (speeds[0] as number) : median(speeds, mean);
  return { halfLife, mean, variance, integratedGap: size * mean };
}

/** Between 0 and twice the mean, by Markov's inequality. */
function median(speeds: readonly number[], mean: number): number {
  let low = 0;
  let high = 2 * mean;
  while (true) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high || high - low < 1e-15 * high) return middle;
    const inside = stageShares(speeds, middle).reduce((total, share) => total + share, 0);
    if (inside > 0.5) low = middle;
    else high = middle;
  }
}
