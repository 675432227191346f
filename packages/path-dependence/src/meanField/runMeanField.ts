import type { Parameters } from "../model/Parameters.ts";
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
import { assignStart } from "./assignStart.ts";
import { checkRun } from "./checkRun.ts";
import { assignChanges, nextChange } from "./dueChanges.ts";
import { at, couplingLength, factorLength, stateLength } from "./layout.ts";
import type { MeanFieldOptions } from "./MeanFieldOptions.ts";
import { normalCapacity } from "./normalPerformance.ts";
import { assignEmergencyOutputs, assignOnsetOutputs } from "./runOutputs.ts";
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
  checkRun(parameters, options);
  const normalSteps = stepsIn(normalWeeks, normalStep, "normalWeeks", "normalStep");
  const emergencySteps = stepsIn(emergencyWeeks, emergencyStep, "emergencyWeeks", "emergencyStep");
  const steps = normalSteps + emergencySteps;
  const asked = options.variant ? resolvedVariant(options.variant) : null;
  const variant = asked && !isDefaultVariant(asked) ? asked : null;

  assignStart(parameters, couplings, state);
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
  assignOnsetOutputs(current, normalSteps, capacityNow(variant), couplings, state, out, 0);

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
  assignEmergencyOutputs(parameters, state, out, 0);
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
