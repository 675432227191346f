import type { Parameters } from "../model/Parameters.ts";
import { at } from "./layout.ts";
import { normalPerformance } from "./normalPerformance.ts";

/** Writes, from `place` on, the outputs that hold at the onset. */
export function assignOnsetOutputs(
  parameters: Parameters,
  normalSteps: number,
  capacity: number,
  couplings: Float64Array,
  state: Float64Array,
  out: Float64Array,
  place: number,
): void {
  out[place + 5] = normalPerformance(parameters, couplings, capacity);
  const weeks = normalSteps * parameters.normalStep;
  for (let group = 0; group < 3; group += 1) {
    const y = state[at.y + group] as number;
    out[place + 6 + group] = state[at.x + group] as number;
    out[place + 9 + group] = y;
    out[place + 12 + group] = lag(y, weeks, parameters);
  }
}

/** Weeks since the environment last stood no higher than the norms. */
function lag(y: number, weeks: number, { initialEnvironment, reformPace }: Parameters): number {
  const environment = Math.min(1, initialEnvironment + reformPace * weeks);
  return y >= environment ? 0 : weeks - (y - initialEnvironment) / reformPace;
}

/** Writes, from `place` on, the outputs of the emergency. */
export function assignEmergencyOutputs(
  parameters: Parameters,
  state: Float64Array,
  out: Float64Array,
  place: number,
): void {
  const delay = state[at.delay] as number;
  out[place] = state[at.loss] as number;
  out[place + 1] = delay < 0 ? parameters.surgeWeeks : delay;
  out[place + 2] = delay < 0 ? 1 : 0;
  out[place + 3] = state[at.trigger] as number;
  out[place + 4] = state[at.peak] as number;
  out[place + 15] = state[at.campaign] as number;
  out[place + 16] = state[at.backlog] as number;
}
