import { PathDependenceError } from "../errors.ts";
import { stepsIn } from "../meanField/stepsIn.ts";
import { checkPositive } from "./checkPositive.ts";
import { erlangSpeeds } from "./erlangSpeeds.ts";
import { inputAt } from "./inputAt.ts";
import type { LagInput } from "./LagInput.ts";
import { responseAt } from "./responseAt.ts";

const mostRows = 1_000_000;

export interface LagResponseSetup {
  readonly input: LagInput;
  /** Inverse of the mean delay, per unit of time, whatever the number of stages; above 0. */
  readonly speed: number;
  /** Equal stages of the chain, 1 for the first-order follower. */
  readonly stages: number;
  /** Time that is shown, a whole number of steps. */
  readonly duration: number;
  readonly step: number;
}

/** One row a step, the first at time 0. */
export interface LagResponse {
  readonly times: Float64Array;
  readonly input: Float64Array;
  readonly response: Float64Array;
}

/**
 * Lays out what a leading series does and how a follower answers, for a figure.
 *
 * The exact levels of `responseAt` at the times 0, step, …, duration, in the unit of the input. Each of the equal
 * stages has the speed stages · speed, so that the mean delay is 1 / speed for every number of stages.
 *
 * O(rows × stages² × speed × duration) time, O(rows) space.
 *
 * @example
 * const ramp = { kind: "ramp", slope: 0.02 };
 * const { input, response } = lagResponse({ input: ramp, speed: 0.25, stages: 1, duration: 200, step: 1 });
 * input[200] - response[200]; // ≈ 0.08
 * @throws {PathDependenceError} `invalid-parameters`, `uneven-steps` when step does not divide duration,
 * `limit-exceeded` for more than 1,000,000 rows.
 */
export function lagResponse({ input, speed, stages, duration, step }: LagResponseSetup): LagResponse {
  checkPositive(speed, "speed");
  checkPositive(step, "step");
  checkPositive(duration, "duration");
  const speeds = erlangSpeeds(stages, 1 / speed);
  const rows = stepsIn(duration, step, "duration", "step") + 1;
  if (rows > mostRows) {
    const message = `Found ${rows} rows; expected at most ${mostRows}.`;
    throw new PathDependenceError("limit-exceeded", message, ["step"]);
  }
  const times = Float64Array.from({ length: rows }, (_, row) => row * step);
  return {
    times,
    input: times.map((time) => inputAt(input, time)),
    response: times.map((time) => responseAt(input, speeds, time)),
  };
}
