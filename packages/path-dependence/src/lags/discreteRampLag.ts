import { checkFinite } from "./checkPositive.ts";
import type { SteadyLag } from "./rampLag.ts";
import { checkConvention, checkFactor, type StepConvention } from "./StepConvention.ts";

/**
 * Tells how far a follower in discrete steps stays behind a ramp, once it moves with it.
 *
 * With the share k of the gap that is closed in a step and the slope r a step: `start` has the gap r/k and the lag
 * 1/k, `end` the gap (1 − k) r/k and the lag (1 − k)/k. Gap in the unit of the series, lag in steps. Programmes that
 * do not say their convention differ by exactly one step.
 *
 * O(1).
 *
 * @example
 * discreteRampLag(0.25, 0.02, "start"); // => { gap: 0.08, lag: 4 }
 * discreteRampLag(0.25, 0.02, "end"); // => { gap: 0.06, lag: 3 }
 * @throws {PathDependenceError} `invalid-parameters` for a factor outside (0, 1], a slope that is not finite, or an
 * unknown convention.
 */
export function discreteRampLag(factor: number, slope: number, convention: StepConvention): SteadyLag {
  checkFactor(factor);
  checkConvention(convention);
  checkFinite(slope, "slope");
  const lag = (convention === "start" ? 1 : 1 - factor) / factor;
  return { gap: slope * lag, lag };
}
