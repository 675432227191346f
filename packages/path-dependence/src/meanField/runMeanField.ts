import { PathDependenceError } from "../errors.ts";
import type { Parameters } from "../model/Parameters.ts";
import { powerSumTolerance } from "../model/powerSumTolerance.ts";
import { assignPulls } from "../variants/assignPulls.ts";
import { assignVariantNormalSteps } from "../variants/assignVariantNormalSteps.ts";
import { assignVariantPlainSteps } from "../variants/assignVariantPlainSteps.ts";
import { pullLength } from "../variants/pullLayout.ts";
import { isDefaultVariant, type ResolvedVariant, resolvedVariant } from "../variants/resolvedVariant.ts";
import { variantCapacity } from "../variants/variantCapacity.ts";
import { assignCoupling } from "./assignCoupling.ts";
import { assignFactors } from "./assignFactors.ts";
import { assignLocatedSteps } from "./assignLocatedSteps.ts";
import { assignNormalSteps } from "./assignNormalSteps.ts";
import { assignPlainSteps } from "./assignPlainSteps.ts";
import { assignChanges, checkChanges, nextChange } from "./dueChanges.ts";
import { at, coupling, couplingLength, factorLength, stateLength } from "./layout.ts";
import type { MeanFieldOptions } from "./MeanFieldOptions.ts";
import { normalCapacity, normalPerformance } from "./normalPerformance.ts";
import { stepsBefore, stepsIn } from "./stepsIn.ts";

/** Called with the steps taken so far and the state after them. */
export type StepWatcher = (steps: number, state: Float64Array) => void;

const state = new Float64Array(stateLength);
const couplings = new Float64Array(couplingLength);
const factors = new Float64Array(factorLength);
const pulls = new Float64Array(pullLength);

/**
 * Runs both phases and writes `meanFieldOutputs`; without variant and capacity building it allocates nothing. With `watch`,
 * steps are taken one at a time.
 */
export function runMeanField(
  parameters: Parameters,
  options: MeanFieldOptions,
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
  checkChanges(options, normalWeeks + emergencyWeeks);
  const asked = options.variant ? resolvedVariant(options.variant) : null;
  const variant = asked && !isDefaultVariant(asked) ? asked : null;

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
  let current = parameters;
  derive(current, variant);

  assignFactors(parameters, normalStep, 1, factors);
  if (watch) {
    state[at.capacity] = capacityNow(variant);
    watch(0, state);
  }
  let step = 0;
  while (step < normalSteps) {
    const changed = assignChanges(current, options, normalSteps, step, couplings);
    if (changed !== null) {
      current = changed;
      derive(current, variant);
    }
    const end = watch ? step + 1 : nextChange(parameters, options, normalSteps, step, normalSteps);
    if (variant) assignVariantNormalSteps(parameters, variant, step, end, pulls, factors, state);
    else assignNormalSteps(parameters, step, end, couplings, factors, state);
    step = end;
    if (watch) {
      state[at.capacity] = capacityNow(variant);
      watch(step, state);
    }
  }
  writeOnset(current, capacityNow(variant), normalSteps, out);

  const surgeSteps = Math.min(emergencySteps, stepsBefore(surgeWeeks, emergencyStep));
  assignFactors(parameters, emergencyStep, parameters.emergencyAcceleration, factors);
  while (step < steps) {
    const changed = assignChanges(current, options, normalSteps, step, couplings);
    if (changed !== null) {
      current = changed;
      derive(current, variant);
    }
    const from = step - normalSteps;
    let to = watch ? from + 1 : nextChange(parameters, options, normalSteps, step, steps) - normalSteps;
    if (options.scheme === "plain") {
      const surging = from < surgeSteps;
      if (surging && to > surgeSteps) to = surgeSteps;
      if (variant) {
        assignVariantPlainSteps(parameters, variant, from, to, surging, couplings, pulls, factors, state);
      } else assignPlainSteps(parameters, from, to, surging, couplings, factors, state);
    } else {
      assignLocatedSteps(parameters, from, to, couplings, factors, state, variant, pulls);
    }
    step = to + normalSteps;
    if (watch) watch(step, state);
  }
  writeEmergency(parameters, out);
}

/** Fills in what follows from power, fusion and the parameters that hold now. */
function derive(parameters: Parameters, variant: ResolvedVariant | null): void {
  assignCoupling(parameters, couplings);
  if (variant) assignPulls(parameters, variant, couplings, pulls);
  state[at.choiceKnown] = 0;
}

/** Capacity in normal times. */
function capacityNow(variant: ResolvedVariant | null): number {
  if (variant === null) return normalCapacity(couplings, state);
  const x = (group: number) => state[at.x + group] as number;
  return variantCapacity(variant, couplings, x(0), x(1), x(2), 0, 1, 1);
}

function writeOnset(parameters: Parameters, capacity: number, normalSteps: number, out: Float64Array): void {
  out[5] = normalPerformance(parameters, couplings, capacity);
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
