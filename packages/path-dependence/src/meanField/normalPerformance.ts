import { log } from "@commonweal/numerics";
import type { Parameters } from "../model/Parameters.ts";
import { at, coupling } from "./layout.ts";

/** Capacity in normal times: hub with all directed volunteers and no campaign, and society's own. */
export function normalCapacity(couplings: Float64Array, state: Float64Array): number {
  const xC = state[at.x + 2] as number;
  return (
    (couplings[coupling.capacityBase] as number) +
    (couplings[coupling.capacityState] as number) * (state[at.x] as number) +
    (couplings[coupling.capacityCapital] as number) * (state[at.x + 1] as number) +
    (couplings[coupling.directed] as number) * (1 - xC) +
    xC * Math.min(1, couplings[coupling.societyCapacity] as number)
  );
}

/** min(1, capacity) less the cost of coordinating equal and separate groups. */
export function normalPerformance(parameters: Parameters, couplings: Float64Array, capacity: number): number {
  let entropy = 0;
  for (let group = 0; group < 3; group += 1) {
    const share = couplings[coupling.power + group] as number;
    if (share > 0) entropy -= share * log(share);
  }
  const evenness = entropy / logOfThree;
  const apart = 1 - (couplings[coupling.fusion] as number);
  return Math.min(1, capacity) * (1 - parameters.coordinationCost * apart * evenness);
}

const logOfThree = 1.0986122886681098;
