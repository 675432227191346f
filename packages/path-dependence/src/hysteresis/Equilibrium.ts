import { assignCoupling } from "../meanField/assignCoupling.ts";
import { at, coupling, couplingLength } from "../meanField/layout.ts";
import type { Parameters } from "../model/Parameters.ts";
import { advantage } from "../variants/advantage.ts";
import { assignPulls } from "../variants/assignPulls.ts";
import { pullLength } from "../variants/pullLayout.ts";
import type { ResolvedVariant } from "../variants/resolvedVariant.ts";
import { revisedShare } from "../variants/revisedShare.ts";

/** What the groups' choices settle under: pulls, and an environment that norms have caught up with. */
export interface Equilibrium {
  readonly variant: ResolvedVariant;
  readonly precision: number;
  readonly environment: number;
  readonly pulls: Float64Array;
}

export function equilibriumOf(
  parameters: Parameters,
  variant: ResolvedVariant,
  environment: number,
): Equilibrium {
  const couplings = new Float64Array(couplingLength);
  couplings[coupling.power] = parameters.powerState;
  couplings[coupling.power + 1] = parameters.powerCapital;
  couplings[coupling.power + 2] = parameters.powerSociety;
  couplings[coupling.fusion] = parameters.fusion;
  assignCoupling(parameters, couplings);
  const pulls = new Float64Array(pullLength);
  assignPulls(parameters, variant, couplings, pulls);
  return { variant, precision: parameters.choicePrecision, environment, pulls };
}

const values = new Float64Array(at.y + 3);

/** Writes by how much one turn of the revision rate moves each group's initiative; memory has caught up with it. */
export function assignMoves(
  { variant, precision, environment, pulls }: Equilibrium,
  initiative: Float64Array,
  out: Float64Array,
): void {
  for (let group = 0; group < 3; group += 1) {
    values[at.x + group] = initiative[group] as number;
    values[at.memory + group] = initiative[group] as number;
    values[at.y + group] = environment;
  }
  for (let group = 0; group < 3; group += 1) {
    const x = initiative[group] as number;
    out[group] = revisedShare(variant, precision, x, advantage(pulls, group, values, 0, 0), 1) - x;
  }
}
