import { log1p } from "@commonweal/numerics";
import { checkOneOf } from "./checkOneOf.ts";
import { checkPositive } from "./checkPositive.ts";
import { checkPair } from "./checkSeries.ts";
import { checkConvention, type StepConvention } from "./StepConvention.ts";

export interface SpeedEstimateOptions {
  readonly convention: StepConvention;
  /** How the factor of a step comes from the speed: k · step, or the exact 1 − e^(−k · step). */
  readonly relaxation: "plain" | "exact";
  /** Time between two values. Default: 1. */
  readonly step?: number;
}

export interface SpeedEstimate {
  /** Share of the gap that is closed in a step, no unit; may come out below 0 or above 1. */
  readonly factor: number;
  /** Standard error of the factor; `null` with two values, where nothing is left over. */
  readonly standardError: number | null;
  /** Speed per unit of time; `null` where no speed has such a factor. */
  readonly speed: number | null;
}

/**
 * Estimates how fast one series adjusts to another, by least squares.
 *
 * k minimises Σ (y_{t+1} − y_t − k d_t)² with the gap d_t = x_t − y_t for `start` and x_{t+1} − y_t for `end`. The two
 * conventions give different speeds from the same data, so name the one the model is run with. Both series must be
 * measured on one scale, on which the follower ends up where the leader stands; the follower must not be derived from
 * the leader. Errors in measuring the follower make it look faster, since they are taken for gaps that close at once.
 *
 * `null` when there is never a gap: then any speed fits. The speed is `null` for a factor of 0 or less (the follower
 * does not approach), and with `exact` for 1 or more.
 *
 * O(values).
 *
 * @example
 * const leading = [0, 1, 1, 1];
 * const following = follow(leading, { factor: 0.25, convention: "start" });
 * estimateSpeed(leading, following, { convention: "start", relaxation: "plain" })?.speed; // => 0.25
 * @throws {PathDependenceError} `invalid-series` for series of different lengths, fewer than two values or values that
 * are not finite, `invalid-parameters` for a step not above 0, or an unknown convention or relaxation.
 */
export function estimateSpeed(
  leading: ArrayLike<number>,
  following: ArrayLike<number>,
  { convention, relaxation, step = 1 }: SpeedEstimateOptions,
): SpeedEstimate | null {
  checkPair(leading, following, 2);
  checkPositive(step, "step");
  checkConvention(convention);
  checkOneOf(relaxation, ["plain", "exact"], "relaxation");
  const ahead = convention === "end" ? 1 : 0;
  const moves = leading.length - 1;
  let along = 0;
  let length = 0;
  for (let t = 0; t < moves; t += 1) {
    const level = following[t] as number;
    const gap = (leading[t + ahead] as number) - level;
    along += gap * ((following[t + 1] as number) - level);
    length += gap * gap;
  }
  if (length === 0) return null;
  const factor = along / length;
  let left = 0;
  for (let t = 0; t < moves; t += 1) {
    const level = following[t] as number;
    const rest = (following[t + 1] as number) - level - factor * ((leading[t + ahead] as number) - level);
    left += rest * rest;
  }
  const standardError = moves > 1 ? Math.sqrt(left / (moves - 1) / length) : null;
  return { factor, standardError, speed: speedOf(factor, step, relaxation) };
}

function speedOf(factor: number, step: number, relaxation: "plain" | "exact"): number | null {
  if (factor <= 0) return null;
  if (relaxation === "plain") return factor / step;
  return factor < 1 ? -log1p(-factor) / step : null;
}
