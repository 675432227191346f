import { couplingLength, factorLength, stateLength } from "../meanField/layout.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import { pairCouplings, pairFactors, pairLength } from "./pairLayout.ts";

/** One set of a batch, with what JavaScript works out for it. */
export interface PairLane {
  parameters: Parameters;
  /** Those that hold after interventions so far. */
  current: Parameters;
  readonly state: Float64Array;
  readonly couplings: Float64Array;
  readonly factors: Float64Array;
  /** How many steps of the emergency lie within the surge. */
  surgeSteps: number;
  /** Where its numbers begin in the kernel's memory, every second one being its own. */
  readonly place: number;
}

/** Makes the lane with this number. */
export function pairLane(index: number): PairLane {
  return {
    parameters: defaultParameters,
    current: defaultParameters,
    state: new Float64Array(stateLength),
    couplings: new Float64Array(couplingLength),
    factors: new Float64Array(factorLength),
    surgeSteps: 0,
    place: (index >> 1) * 2 * pairLength + (index & 1),
  };
}

/** Writes a lane's state into the kernel's memory. */
export function placeState({ state, place }: PairLane, numbers: Float64Array): void {
  for (let index = 0; index < stateLength; index += 1) numbers[place + 2 * index] = state[index] as number;
}

/** Writes a lane's couplings and factors. */
export function placeCoefficients({ couplings, factors, place }: PairLane, numbers: Float64Array): void {
  const first = place + 2 * pairCouplings;
  for (let index = 0; index < couplingLength; index += 1)
    numbers[first + 2 * index] = couplings[index] as number;
  const second = place + 2 * pairFactors;
  for (let index = 0; index < factorLength; index += 1)
    numbers[second + 2 * index] = factors[index] as number;
}

/** Reads a lane's state back. */
export function takeState({ state, place }: PairLane, numbers: Float64Array): void {
  for (let index = 0; index < stateLength; index += 1) state[index] = numbers[place + 2 * index] as number;
}
