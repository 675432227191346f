import { PathDependenceError } from "../errors.ts";
import { checkFinite } from "./checkPositive.ts";
import { checkSeries } from "./checkSeries.ts";
import { checkConvention, checkFactor, type StepConvention } from "./StepConvention.ts";

export interface FollowOptions {
  /**
   * Share of the gap that is closed in a step, above 0 and at most 1: a speed times the step, or `relaxationFactor` of
   * the two, which is exact for a series that stands still within a step.
   */
  readonly factor: number;
  readonly convention: StepConvention;
  /** Stages that follow one another, each with the factor. Default: 1. */
  readonly stages?: number;
  /** Where every stage begins. Default: the first value of the series. */
  readonly initial?: number;
}

/**
 * Follows a series in steps.
 *
 * `start`: y_{t+1} = y_t + k (x_t − y_t); `end`: y_{t+1} = y_t + k (x_{t+1} − y_t). In a chain, a stage goes by the
 * value of the stage before at the same end of the step. As long as the series and in its unit; the first value is
 * `initial`. `simulateMeanField` lets norms follow with `end` and the exact factor.
 *
 * O(values × stages) time.
 *
 * @example
 * follow([0, 1, 1], { factor: 0.5, convention: "start" }); // => Float64Array.of(0, 0, 0.5)
 * follow([0, 1, 1], { factor: 0.5, convention: "end" }); // => Float64Array.of(0, 0.5, 0.75)
 * @throws {PathDependenceError} `invalid-series` for an empty series or a value that is not finite,
 * `invalid-parameters` for a factor outside (0, 1], an unknown convention, stages that are no whole number of at least 1, or an initial value
 * that is not finite.
 */
export function follow(series: ArrayLike<number>, options: FollowOptions): Float64Array {
  const { factor, convention, stages = 1 } = options;
  checkSeries(series, "series", 1);
  checkFactor(factor);
  checkConvention(convention);
  if (!(Number.isInteger(stages) && stages >= 1)) {
    const message = `Found stages = ${stages}; expected a whole number of at least 1.`;
    throw new PathDependenceError("invalid-parameters", message, ["stages"]);
  }
  const initial = options.initial ?? (series[0] as number);
  checkFinite(initial, "initial");
  const levels = Float64Array.from(series);
  for (let stage = 0; stage < stages; stage += 1) assignFollower(levels, factor, convention, initial);
  return levels;
}

/** Writes the follower over what it follows. */
function assignFollower(
  levels: Float64Array,
  factor: number,
  convention: StepConvention,
  initial: number,
): void {
  let level = initial;
  let before = levels[0] as number;
  levels[0] = initial;
  for (let index = 1; index < levels.length; index += 1) {
    const now = levels[index] as number;
    level += factor * ((convention === "start" ? before : now) - level);
    before = now;
    levels[index] = level;
  }
}
