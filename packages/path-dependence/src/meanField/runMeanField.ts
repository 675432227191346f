import { PathDependenceError } from "../errors.ts";
import type { Parameters } from "../model/Parameters.ts";
import { powerSumTolerance } from "../model/powerSumTolerance.ts";
import type { Rebalancing } from "../model/Rebalancing.ts";
import { assignCoupling } from "./assignCoupling.ts";
import { assignFactors } from "./assignFactors.ts";
import { assignLocatedSteps } from "./assignLocatedSteps.ts";
import { assignNormalSteps } from "./assignNormalSteps.ts";
import { assignPlainSteps } from "./assignPlainSteps.ts";
import { at, coupling, couplingLength, factorLength, stateLength } from "./layout.ts";
import { normalCapacity, normalPerformance } from "./normalPerformance.ts";
import { stepsBefore, stepsIn } from "./stepsIn.ts";

export type MeanFieldScheme = "plain" | "located";

/** Called with the steps taken so far and the state after them. */
export type StepWatcher = (steps: number, state: Float64Array) => void;

const state = new Float64Array(stateLength);
const couplings = new Float64Array(couplingLength);
const factors = new Float64Array(factorLength);
const none: readonly Rebalancing[] = [];

/** Runs both phases and writes `meanFieldOutputs`; allocates nothing. With `watch`, steps are taken one at a time. */
export function runMeanField(
  parameters: Parameters,
  scheme: MeanFieldScheme,
  rebalancings: readonly Rebalancing[] = none,
  out: Float64Array,
  watch: StepWatcher | null,
): void {
  const { normalStep, normalWeeks, emergencyStep, emergencyWeeks, surgeWeeks } = parameters;
  const { powerState, powerCapital, powerSociety, initialInitiative, initialEnvironment } = parameters;
  const power = powerState + powerCapital + powerSociety;
  if (!(Math.abs(power - 1) <= powerSumTolerance)) {
    throw new PathDependenceError("power-sum", `The power shares add up to ${power}; expected 1.`, [
      "powerState",
    ]);
  }
  const normalSteps = stepsIn(normalWeeks, normalStep, "normalWeeks", "normalStep");
  const emergencySteps = stepsIn(emergencyWeeks, emergencyStep, "emergencyWeeks", "emergencyStep");
  const steps = normalSteps + emergencySteps;
  for (let index = 0; index < rebalancings.length; index += 1) {
    checkRebalancing(rebalancings[index] as Rebalancing, normalWeeks + emergencyWeeks, index);
  }

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
  couplings[coupling.power] = powerState;
  couplings[coupling.power + 1] = powerCapital;
  couplings[coupling.power + 2] = powerSociety;
  couplings[coupling.fusion] = parameters.fusion;
  assignCoupling(parameters, couplings);

  assignFactors(parameters, normalStep, 1, factors);
  if (watch) {
    state[at.capacity] = normalCapacity(couplings, state);
    watch(0, state);
  }
  let step = 0;
  while (step < normalSteps) {
    const next = rebalance(parameters, rebalancings, normalSteps, step, normalSteps);
    const end = watch ? step + 1 : next;
    assignNormalSteps(parameters, step, end, couplings, factors, state);
    step = end;
    if (watch) {
      state[at.capacity] = normalCapacity(couplings, state);
      watch(step, state);
    }
  }
  writeOnset(parameters, normalSteps, out);

  const surgeSteps = Math.min(emergencySteps, stepsBefore(surgeWeeks, emergencyStep));
  assignFactors(parameters, emergencyStep, parameters.emergencyAcceleration, factors);
  while (step < steps) {
    const next = rebalance(parameters, rebalancings, normalSteps, step, steps);
    const from = step - normalSteps;
    let to = watch ? from + 1 : next - normalSteps;
    if (scheme === "plain") {
      const surging = from < surgeSteps;
      if (surging && to > surgeSteps) to = surgeSteps;
      assignPlainSteps(parameters, from, to, surging, couplings, factors, state);
    } else {
      assignLocatedSteps(parameters, from, to, couplings, factors, state);
    }
    step = to + normalSteps;
    if (watch) watch(step, state);
  }
  writeEmergency(parameters, out);
}

function checkRebalancing({ rho, dF, at: week }: Rebalancing, weeks: number, index: number): void {
  if (rho >= 0 && rho <= 1 && dF >= 0 && dF <= 1 && week >= 0 && week < weeks) return;
  throw new PathDependenceError(
    "invalid-rebalancing",
    `The rebalancing is rho ${rho}, dF ${dF} at week ${week}; expected rho and dF in 0..1 and a week in 0..${weeks}, ` +
      "the end excluded.",
    ["rebalancings", index],
  );
}

/** Applies the rebalancings of this step and tells the next step that has one, `end` when there is none before. */
function rebalance(
  parameters: Parameters,
  rebalancings: readonly Rebalancing[],
  normalSteps: number,
  step: number,
  end: number,
): number {
  let next = end;
  for (let index = 0; index < rebalancings.length; index += 1) {
    const { rho, dF, at: week } = rebalancings[index] as Rebalancing;
    const due =
      week < parameters.normalWeeks
        ? stepsBefore(week, parameters.normalStep)
        : normalSteps + stepsBefore(week - parameters.normalWeeks, parameters.emergencyStep);
    if (due > step && due < next) next = due;
    if (due !== step) continue;
    for (let group = coupling.power; group < coupling.power + 3; group += 1) {
      couplings[group] = (1 - rho) * (couplings[group] as number) + rho / 3;
    }
    couplings[coupling.fusion] = (1 - dF) * (couplings[coupling.fusion] as number);
    assignCoupling(parameters, couplings);
    state[at.choiceKnown] = 0;
  }
  return next;
}

function writeOnset(parameters: Parameters, normalSteps: number, out: Float64Array): void {
  out[5] = normalPerformance(parameters, couplings, state);
  const weeks = normalSteps * parameters.normalStep;
  for (let group = 0; group < 3; group += 1) {
    const y = state[at.y + group] as number;
    out[6 + group] = state[at.x + group] as number;
    out[9 + group] = y;
    out[12 + group] = lag(y, weeks, parameters);
  }
}

/** Weeks since the environment last stood no higher than the norms. */
function lag(y: number, weeks: number, { initialEnvironment, reformPace }: Parameters): number {
  const environment = Math.min(1, initialEnvironment + reformPace * weeks);
  return y >= environment ? 0 : weeks - (y - initialEnvironment) / reformPace;
}

function writeEmergency(parameters: Parameters, out: Float64Array): void {
  const delay = state[at.delay] as number;
  out[0] = state[at.loss] as number;
  out[1] = delay < 0 ? parameters.surgeWeeks : delay;
  out[2] = delay < 0 ? 1 : 0;
  out[3] = state[at.trigger] as number;
  out[4] = state[at.peak] as number;
  out[15] = state[at.campaign] as number;
  out[16] = state[at.backlog] as number;
}
