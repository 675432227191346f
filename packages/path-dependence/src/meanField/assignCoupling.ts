import type { Parameters } from "../model/Parameters.ts";
import { coupling } from "./layout.ts";

/**
 * Fills in what follows from the power shares and fusion that `out` already holds.
 *
 * Without an other group of any power (a share of 1) nobody is listened to: those weights are 0.
 */
export function assignCoupling(parameters: Parameters, out: Float64Array): void {
  const { choicePrecision, needWeight, reinforcement, totalCapacity, routineOutput } = parameters;
  const state = out[coupling.power] as number;
  const capital = out[coupling.power + 1] as number;
  const society = out[coupling.power + 2] as number;
  const fusion = out[coupling.fusion] as number;
  const intoSociety = 1 - 2 * parameters.crowdOut;

  const pull = -4 * choicePrecision * fusion;
  const stateFromCapital = pull * weight(capital, state);
  const stateFromSociety = pull * weight(society, state);
  const capitalFromState = pull * weight(state, capital);
  const capitalFromSociety = pull * weight(society, capital);
  const societyFromState = pull * intoSociety * weight(state, society);
  const societyFromCapital = pull * intoSociety * weight(capital, society);
  out[coupling.stateFromCapital] = stateFromCapital;
  out[coupling.stateFromSociety] = stateFromSociety;
  out[coupling.capitalFromState] = capitalFromState;
  out[coupling.capitalFromSociety] = capitalFromSociety;
  out[coupling.societyFromState] = societyFromState;
  out[coupling.societyFromCapital] = societyFromCapital;

  const need = 2 * choicePrecision * needWeight;
  const history = 2 * choicePrecision * reinforcement;
  out[coupling.constant] =
    need * parameters.needThresholdState + history - (stateFromCapital + stateFromSociety) / 2;
  out[coupling.constant + 1] =
    need * parameters.needThresholdCapital + history - (capitalFromState + capitalFromSociety) / 2;
  out[coupling.constant + 2] =
    need * parameters.needThresholdSociety + history - (societyFromState + societyFromCapital) / 2;
  out[coupling.norms] = -need;
  out[coupling.memory] = -2 * history;
  out[coupling.command] = -2 * choicePrecision * parameters.commandPressure;

  const societyCapacity = totalCapacity * society * parameters.societyEfficiency;
  out[coupling.capacityBase] = totalCapacity * routineOutput * (state + capital);
  out[coupling.capacityState] = totalCapacity * state * (1 - routineOutput);
  out[coupling.capacityCapital] = totalCapacity * capital * (1 - routineOutput);
  out[coupling.societyCapacity] = societyCapacity;
  out[coupling.directed] = fusion * societyCapacity;
}

/** How much of what a group hears from others comes from one of them. */
function weight(other: number, own: number): number {
  return own < 1 ? other / (1 - own) : 0;
}
