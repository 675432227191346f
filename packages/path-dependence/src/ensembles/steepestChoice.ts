import type { Parameters } from "../model/Parameters.ts";

/**
 * Bounds |−2β ΔU| over a whole run, whatever changes of power come: norms stay between their start and the largest
 * environment, initiative and memory in 0..1, and the groups that one listens to have weights of 1 together.
 */
export function steepestChoice(parameters: Parameters): number {
  const { choicePrecision, needWeight, reinforcement, fusion, commandPressure, emergencyEnvironment } =
    parameters;
  const { needThresholdState, needThresholdCapital, needThresholdSociety } = parameters;
  const threshold = Math.max(
    Math.abs(needThresholdState),
    Math.abs(needThresholdCapital),
    Math.abs(needThresholdSociety),
  );
  const need = needWeight * (Math.max(1, emergencyEnvironment) + threshold);
  return 2 * choicePrecision * (need + reinforcement + fusion + commandPressure);
}
