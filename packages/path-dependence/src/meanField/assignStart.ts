import type { Parameters } from "../model/Parameters.ts";
import { at, coupling } from "./layout.ts";

/** Writes the state at the start of normal times, and the power and fusion from which couplings follow. */
export function assignStart(parameters: Parameters, couplings: Float64Array, state: Float64Array): void {
  const { initialInitiative, initialEnvironment } = parameters;
  state.fill(0);
  for (let group = 0; group < 3; group += 1) {
    state[at.x + group] = initialInitiative;
    state[at.memory + group] = initialInitiative;
    state[at.y + group] = initialEnvironment;
  }
  state[at.environment] = initialEnvironment;
  state[at.demand] = 1;
  state[at.delay] = -1;
  state[at.trigger] = -1;
  couplings[coupling.power] = parameters.powerState;
  couplings[coupling.power + 1] = parameters.powerCapital;
  couplings[coupling.power + 2] = parameters.powerSociety;
  couplings[coupling.fusion] = parameters.fusion;
}
