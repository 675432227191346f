import { coupling } from "../meanField/layout.ts";
import { surgeEndsWithin } from "../meanField/surgeSteps.ts";
import type { PairLane } from "./PairLane.ts";
import { pairAt } from "./pairLayout.ts";

/** Writes what the kernel needs of a lane's parameters in both phases. */
export function placeGiven({ parameters, place }: PairLane, numbers: Float64Array): void {
  numbers[place + 2 * pairAt.initialEnvironment] = parameters.initialEnvironment;
  numbers[place + 2 * pairAt.reformPace] = parameters.reformPace;
  numbers[place + 2 * pairAt.triggerThreshold] = parameters.triggerThreshold;
  numbers[place + 2 * pairAt.backlogTolerance] = parameters.backlogTolerance;
}

/** Writes what depends on whether demand surges in the steps to come. */
export function placeSurge(
  { parameters, couplings, surgeSteps, place }: PairLane,
  surging: boolean,
  numbers: Float64Array,
): void {
  const demand = surging ? 1 + parameters.surge : 1;
  numbers[place + 2 * pairAt.environment] = surging ? parameters.emergencyEnvironment : 1;
  numbers[place + 2 * pairAt.demand] = demand;
  numbers[place + 2 * pairAt.own] = Math.min(couplings[coupling.societyCapacity] as number, demand);
  numbers[place + 2 * pairAt.campaignWanted] = surging ? parameters.campaignSize : 0;
  numbers[place + 2 * pairAt.relief] = surging ? demand : Number.POSITIVE_INFINITY;
  numbers[place + 2 * pairAt.enough] = surging ? 0 : Number.NEGATIVE_INFINITY;
  numbers[place + 2 * pairAt.cutStep] = surgeEndsWithin(parameters) ? surgeSteps : -1;
}
