import { demand } from "../model/demand.ts";

/** Steps of a trajectory. */
export interface StepOptions {
  /** Length of a step, above 0, in the time of the payoffs (rates). Default: 0.01. */
  readonly step?: number;
  /** How many steps. Default: 1000. */
  readonly steps?: number;
}

/** Steps with their defaults. Throws `invalid-parameters`. */
export function stepsOf({ step = 0.01, steps = 1000 }: StepOptions): Required<StepOptions> {
  demand(step > 0 && step < Infinity, "step", step, "a finite number above 0");
  const whole = Number.isInteger(steps) && steps >= 0 && steps <= 1e7;
  demand(whole, "steps", steps, "a whole number from 0 to 1e7");
  return { step, steps };
}
