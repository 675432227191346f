import { PathDependenceError } from "../errors.ts";
import type { Intervention } from "../model/Intervention.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { Rebalancing } from "../model/Rebalancing.ts";
import { coupling } from "./layout.ts";
import type { MeanFieldOptions } from "./MeanFieldOptions.ts";
import { stepsBefore } from "./stepsIn.ts";

const noRebalancing: readonly Rebalancing[] = [];
const noIntervention: readonly Intervention[] = [];

/** Throws `invalid-rebalancing` or `invalid-intervention` for a change that is out of range or of time. */
export function checkChanges(options: MeanFieldOptions, weeks: number): void {
  const { rebalancings = noRebalancing, interventions = noIntervention } = options;
  for (let index = 0; index < rebalancings.length; index += 1) {
    const { rho, dF, at: week } = rebalancings[index] as Rebalancing;
    if (isShare(rho) && isShare(dF) && week >= 0 && week < weeks) continue;
    throw new PathDependenceError(
      "invalid-rebalancing",
      `The rebalancing is rho ${rho}, dF ${dF} at week ${week}; expected rho and dF in 0..1 and a week in 0..${weeks}, ` +
        "the end excluded.",
      ["rebalancings", index],
    );
  }
  for (let index = 0; index < interventions.length; index += 1) {
    const intervention = interventions[index] as Intervention;
    if (inRange(intervention) && intervention.at >= 0 && intervention.at < weeks) continue;
    throw new PathDependenceError(
      "invalid-intervention",
      `The intervention is ${JSON.stringify(intervention)}; expected shares in 0..1, additions of at least 0, an order of ` +
        `0, 1 and 2, and a week in 0..${weeks}, the end excluded.`,
      ["interventions", index],
    );
  }
}

function inRange(intervention: Intervention): boolean {
  if (intervention.kind === "rebalance")
    return isShare(intervention.rho ?? 0) && isShare(intervention.dF ?? 0);
  if (intervention.kind === "permute")
    return [0, 1, 2].every((place) => intervention.order.includes(place as 0));
  return (intervention.capacity ?? 0) >= 0 && (intervention.efficiency ?? 0) >= 0;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

/** The step in which a change at a week takes hold. */
function stepOf(
  week: number,
  { normalWeeks, normalStep, emergencyStep }: Parameters,
  normalSteps: number,
): number {
  return week < normalWeeks
    ? stepsBefore(week, normalStep)
    : normalSteps + stepsBefore(week - normalWeeks, emergencyStep);
}

/** The first step after this one, and before `end`, in which something changes; else `end`. */
export function nextChange(
  parameters: Parameters,
  options: MeanFieldOptions,
  normalSteps: number,
  step: number,
  end: number,
): number {
  const { rebalancings = noRebalancing, interventions = noIntervention } = options;
  let next = end;
  for (let index = 0; index < rebalancings.length; index += 1) {
    const due = stepOf((rebalancings[index] as Rebalancing).at, parameters, normalSteps);
    if (due > step && due < next) next = due;
  }
  for (let index = 0; index < interventions.length; index += 1) {
    const due = stepOf((interventions[index] as Intervention).at, parameters, normalSteps);
    if (due > step && due < next) next = due;
  }
  return next;
}

/**
 * Applies what changes in this step to the power and fusion in `couplings`, and gives the parameters that hold from here on;
 * `null` when nothing changes.
 */
export function assignChanges(
  parameters: Parameters,
  options: MeanFieldOptions,
  normalSteps: number,
  step: number,
  couplings: Float64Array,
): Parameters | null {
  const { rebalancings = noRebalancing, interventions = noIntervention } = options;
  let after: Parameters | null = null;
  for (let index = 0; index < rebalancings.length; index += 1) {
    const { rho, dF, at: week } = rebalancings[index] as Rebalancing;
    if (stepOf(week, parameters, normalSteps) !== step) continue;
    assignShift(rho, dF, couplings);
    after ??= parameters;
  }
  for (let index = 0; index < interventions.length; index += 1) {
    const intervention = interventions[index] as Intervention;
    if (stepOf(intervention.at, parameters, normalSteps) !== step) continue;
    after ??= parameters;
    if (intervention.kind === "rebalance")
      assignShift(intervention.rho ?? 0, intervention.dF ?? 0, couplings);
    else if (intervention.kind === "permute") assignOrder(intervention.order, couplings);
    else {
      after = {
        ...after,
        totalCapacity: after.totalCapacity + (intervention.capacity ?? 0),
        societyEfficiency: after.societyEfficiency + (intervention.efficiency ?? 0),
      };
    }
  }
  return after;
}

function assignShift(rho: number, dF: number, couplings: Float64Array): void {
  for (let group = coupling.power; group < coupling.power + 3; group += 1) {
    couplings[group] = (1 - rho) * (couplings[group] as number) + rho / 3;
  }
  couplings[coupling.fusion] = (1 - dF) * (couplings[coupling.fusion] as number);
}

function assignOrder(
  [first, second, third]: readonly [number, number, number],
  couplings: Float64Array,
): void {
  const old = (place: number) => couplings[coupling.power + place] as number;
  const [state, capital, society] = [old(first), old(second), old(third)];
  couplings[coupling.power] = state;
  couplings[coupling.power + 1] = capital;
  couplings[coupling.power + 2] = society;
}
