import { assignCoupling } from "../meanField/assignCoupling.ts";
import { assignFactors } from "../meanField/assignFactors.ts";
import { assignLocatedSteps } from "../meanField/assignLocatedSteps.ts";
import { assignStart } from "../meanField/assignStart.ts";
import { assignChanges, nextChange } from "../meanField/dueChanges.ts";
import { at } from "../meanField/layout.ts";
import type { MeanFieldOptions } from "../meanField/MeanFieldOptions.ts";
import { meanFieldOutputs } from "../meanField/meanFieldOutputs.ts";
import { normalCapacity } from "../meanField/normalPerformance.ts";
import { assignEmergencyOutputs, assignOnsetOutputs } from "../meanField/runOutputs.ts";
import { stepsBefore, stepsIn } from "../meanField/stepsIn.ts";
import { wholeSurgeSteps } from "../meanField/surgeSteps.ts";
import type { Parameters } from "../model/Parameters.ts";
import { type PairLane, pairLane, placeCoefficients, placeState, takeState } from "./PairLane.ts";
import { type PairKernel, pairKernel } from "./pairKernel.ts";
import { setsAtOnce } from "./pairLayout.ts";
import { placeGiven, placeSurge } from "./placeGiven.ts";

const lanes = Array.from({ length: setsAtOnce }, (_, index) => pairLane(index));
const width = meanFieldOutputs.length;
const noPulls = new Float64Array(0);

/**
 * Runs the first `count` sets, which share their steps, in WebAssembly, and writes their outputs from `place` on, row by row.
 *
 * Bits are those of `runMeanField`. The kernel takes the steps in which nothing happens but the model's own movement;
 * couplings, changes of power, and located steps with an event in them are left to the JavaScript that runs one set.
 */
export function runPairs(
  sets: readonly Parameters[],
  count: number,
  options: MeanFieldOptions,
  out: Float64Array,
  place: number,
): void {
  const kernel = pairKernel();
  const used = count + (count & 1);
  for (let index = 0; index < used; index += 1) {
    const lane = lanes[index] as PairLane;
    lane.parameters = sets[Math.min(index, count - 1)] as Parameters;
    lane.current = lane.parameters;
    assignStart(lane.parameters, lane.couplings, lane.state);
    assignCoupling(lane.parameters, lane.couplings);
    assignFactors(lane.parameters, lane.parameters.normalStep, 1, lane.factors);
    placeGiven(lane, kernel.numbers);
    placeState(lane, kernel.numbers);
    placeCoefficients(lane, kernel.numbers);
  }
  const { normalWeeks, normalStep, emergencyWeeks, emergencyStep } = (lanes[0] as PairLane).parameters;
  const normalSteps = stepsIn(normalWeeks, normalStep, "normalWeeks", "normalStep");
  const emergencySteps = stepsIn(emergencyWeeks, emergencyStep, "emergencyWeeks", "emergencyStep");

  let step = 0;
  while (step < normalSteps) {
    const next = change(kernel, used, options, normalSteps, step, normalSteps);
    kernel.normalSteps(step, next, used / 2);
    step = next;
  }
  for (let index = 0; index < used; index += 1) {
    const lane = lanes[index] as PairLane;
    takeState(lane, kernel.numbers);
    if (index < count) {
      const capacity = normalCapacity(lane.couplings, lane.state);
      const row = place + index * width;
      assignOnsetOutputs(lane.current, normalSteps, capacity, lane.couplings, lane.state, out, row);
    }
    const { emergencyAcceleration, surgeWeeks } = lane.parameters;
    assignFactors(lane.parameters, emergencyStep, emergencyAcceleration, lane.factors);
    placeCoefficients(lane, kernel.numbers);
    lane.surgeSteps =
      options.scheme === "plain" ? stepsBefore(surgeWeeks, emergencyStep) : wholeSurgeSteps(lane.parameters);
  }
  let taken = 0;
  while (taken < emergencySteps) {
    const end = change(kernel, used, options, normalSteps, normalSteps + taken, normalSteps + emergencySteps);
    const to = surgeStretch(kernel, used, taken, end - normalSteps);
    if (options.scheme === "plain") kernel.plainSteps(taken, to, used / 2);
    else takeLocated(kernel, used, taken, to);
    taken = to;
  }
  for (let index = 0; index < count; index += 1) {
    const lane = lanes[index] as PairLane;
    takeState(lane, kernel.numbers);
    assignEmergencyOutputs(lane.parameters, lane.state, out, place + index * width);
  }
}

/** Applies the changes due in this step to all lanes; gives the next step that has one, `end` when there is none before. */
function change(
  { numbers }: PairKernel,
  used: number,
  options: MeanFieldOptions,
  normalSteps: number,
  step: number,
  end: number,
): number {
  for (let index = 0; index < used; index += 1) {
    const lane = lanes[index] as PairLane;
    const changed = assignChanges(lane.current, options, normalSteps, step, lane.couplings);
    if (changed === null) continue;
    lane.current = changed;
    assignCoupling(changed, lane.couplings);
    placeCoefficients(lane, numbers);
    numbers[lane.place + 2 * at.choiceKnown] = 0;
  }
  return nextChange((lanes[0] as PairLane).parameters, options, normalSteps, step, end);
}

/** Tells all lanes whether they surge from this step on; gives the step up to which none of that changes. */
function surgeStretch({ numbers }: PairKernel, used: number, from: number, end: number): number {
  let to = end;
  for (let index = 0; index < used; index += 1) {
    const lane = lanes[index] as PairLane;
    if (from < lane.surgeSteps && lane.surgeSteps < to) to = lane.surgeSteps;
    placeSurge(lane, from < lane.surgeSteps, numbers);
  }
  return to;
}

function takeLocated(kernel: PairKernel, used: number, from: number, to: number): void {
  for (let pair = 0; pair < used / 2; pair += 1) kernel.look(pair);
  let step = from;
  while (step < to) {
    step = kernel.locatedSteps(step, to, used / 2);
    const left = kernel.left.value as number;
    for (let index = 0; index < used; index += 1) {
      if (((left >> (index >> 1)) & 1) === 0) continue;
      const lane = lanes[index] as PairLane;
      takeState(lane, kernel.numbers);
      const { parameters, couplings, factors, state } = lane;
      assignLocatedSteps(parameters, step - 1, step, couplings, factors, state, null, noPulls);
      placeState(lane, kernel.numbers);
      if (index & 1) kernel.look(index >> 1);
    }
  }
}
