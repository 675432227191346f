import { atan } from "@commonweal/numerics";
import { checkPositive, checkSpeeds } from "./checkPositive.ts";

export interface SinusoidLag {
  /** Amplitude of the follower over that of what it follows, no unit, 0 to 1. */
  readonly gain: number;
  /** Time by which peaks are late. */
  readonly delay: number;
}

/**
 * Tells how a chain of followers damps and delays a cycle, once it swings along.
 *
 * gain = Π k / √(k² + w²) and delay = Σ atan(w/k) / w with w = 2π / period, over the speeds k of the stages (per unit
 * of time). One stage is late by a quarter of the period at most, so a delay read off peaks says little about a slow
 * follower: its gain says more.
 *
 * O(stages).
 *
 * @example
 * sinusoidLag([0.5], 12).gain; // ≈ 0.690621122553361
 * sinusoidLag([0.5], 12).delay; // ≈ 1.544023459004912
 * @throws {PathDependenceError} `invalid-parameters`; its path names the stage or the period.
 */
export function sinusoidLag(speeds: readonly number[], period: number): SinusoidLag {
  checkSpeeds(speeds);
  checkPositive(period, "period");
  const frequency = (2 * Math.PI) / period;
  let gain = 1;
  let delay = 0;
  for (const speed of speeds) {
    gain *= speed / Math.sqrt(speed * speed + frequency * frequency);
    delay += atan(frequency / speed) / frequency;
  }
  return { gain, delay };
}
