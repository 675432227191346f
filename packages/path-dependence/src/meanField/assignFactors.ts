import { expm1 } from "@commonweal/numerics";
import type { Parameters } from "../model/Parameters.ts";
import { factor } from "./layout.ts";

/** Fills in the exact relaxation factors of one step; `acceleration` multiplies the speeds of norms and choices. */
export function assignFactors(
  parameters: Parameters,
  step: number,
  acceleration: number,
  out: Float64Array,
): void {
  const state = parameters.adjustmentSpeedState * acceleration * step;
  const capital = parameters.adjustmentSpeedCapital * acceleration * step;
  const society = parameters.adjustmentSpeedSociety * acceleration * step;
  const choice = parameters.revisionRate * acceleration * step;
  const information = parameters.informationRate * step;
  const informed = closed(information);
  out[factor.y] = closed(state);
  out[factor.y + 1] = closed(capital);
  out[factor.y + 2] = closed(society);
  out[factor.choice] = closed(choice);
  out[factor.memory] = closed(parameters.memoryDecay * step);
  out[factor.campaign] = closed(parameters.mobilisationSpeed * step);
  out[factor.information] = informed;
  out[factor.halfY] = closed(state / 2);
  out[factor.halfY + 1] = closed(capital / 2);
  out[factor.halfY + 2] = closed(society / 2);
  out[factor.halfChoice] = closed(choice / 2);
  out[factor.informationOfChange] = information > 0 ? 1 - informed / information : 0;
  out[factor.step] = step;
}

function closed(rateTimesStep: number): number {
  return -expm1(-rateTimesStep);
}
