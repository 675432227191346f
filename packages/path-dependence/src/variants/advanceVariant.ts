import { expm1 } from "@commonweal/numerics";
import { assignEmptiedStep } from "../meanField/assignEmptiedStep.ts";
import { at, factor, stateLength } from "../meanField/layout.ts";
import { triggerCrossing } from "../meanField/triggerCrossing.ts";
import type { Parameters } from "../model/Parameters.ts";
import { advantage } from "./advantage.ts";
import { memoryShare } from "./memoryShare.ts";
import type { ResolvedVariant } from "./resolvedVariant.ts";
import { revisedShare } from "./revisedShare.ts";
import { variantCapacity } from "./variantCapacity.ts";

const middle = new Float64Array(stateLength);
const next = new Float64Array(stateLength);
const emptied = new Float64Array(2);

/**
 * Takes up to `count` equal steps between two events under a variant, as `advanceLocated` does for the default model: choices
 * at the middle of the step, a straight line of demand less capacity, the backlog's parabola, Simpson's rule for the loss.
 *
 * `state` keeps the latest advantages in the places of the choices.
 */
export function advanceVariant(
  parameters: Parameters,
  variant: ResolvedVariant,
  begin: number,
  from: number,
  count: number,
  surging: boolean,
  armed: boolean,
  couplings: Float64Array,
  pulls: Float64Array,
  factors: Float64Array,
  state: Float64Array,
): number {
  const { backlogTolerance: tolerance } = parameters;
  const demand = surging ? 1 + parameters.surge : 1;
  const step = factors[factor.step] as number;
  const value = (place: number) => state[place] as number;
  const campaign = value(at.campaign);
  const halfInformation = expm1((-parameters.informationRate * step) / 2);
  state[at.environment] = surging ? parameters.emergencyEnvironment : 1;
  state[at.demand] = demand;
  let short = demand - capacityAt(variant, couplings, state, demand);
  if (state[at.choiceKnown] === 0) assignAdvantages(parameters, pulls, state, state);
  state[at.choiceKnown] = 1;

  let taken = 0;
  for (; taken < count; taken += 1) {
    const week = parameters.normalWeeks + begin + (from + taken) * step;
    assignNext(parameters, variant, week, surging, halfInformation, couplings, pulls, factors, state);
    const nextShort = demand - (next[at.capacity] as number);
    const backlog = value(at.backlog);
    const { loss, after } = lossOf(backlog, short, nextShort, step, tolerance);
    const known = value(at.observed);
    const observed =
      known +
      (factors[factor.information] as number) * (backlog - known) +
      (factors[factor.informationOfChange] as number) * (after - backlog);
    if (armed && campaign === 0 && observed >= parameters.triggerThreshold) {
      state[at.crossing] = triggerCrossing(parameters, backlog, known, short, nextShort, step);
      break;
    }
    if (surging && value(at.delay) < 0) {
      if (short <= 0) state[at.delay] = begin + (from + taken) * step;
      else if (nextShort <= 0) state[at.delay] = begin + (from + taken + short / (short - nextShort)) * step;
    }
    const top =
      short > 0 && nextShort < 0 ? backlog + (short * short * step) / (2 * (short - nextShort)) : after;
    state[at.peak] = Math.max(value(at.peak), after, top);
    state[at.loss] = value(at.loss) + loss;
    state[at.backlog] = after;
    state[at.observed] = observed;
    for (let place = at.x; place <= at.volunteers; place += 1) state[place] = next[place] as number;
    for (let group = 0; group < 3; group += 1) state[at.choice + group] = next[at.choice + group] as number;
    short = nextShort;
  }
  state[at.capacity] = demand - short;
  return taken;
}

function capacityAt(
  variant: ResolvedVariant,
  couplings: Float64Array,
  values: Float64Array,
  demand: number,
): number {
  const value = (place: number) => values[place] as number;
  const [xS, xK, xC] = [value(at.x), value(at.x + 1), value(at.x + 2)];
  return variantCapacity(
    variant,
    couplings,
    xS,
    xK,
    xC,
    value(at.campaignCapacity),
    value(at.volunteers),
    demand,
  );
}

function assignAdvantages(
  { backlogTolerance }: Parameters,
  pulls: Float64Array,
  values: Float64Array,
  out: Float64Array,
): void {
  const known = values[at.observed] as number;
  const shortfall = known / (backlogTolerance + known);
  for (let group = 0; group < 3; group += 1) {
    out[at.choice + group] = advantage(pulls, group, values, values[at.campaign] as number, shortfall);
  }
}

/** Writes what follows after one step, the backlog apart, into `next`. */
function assignNext(
  parameters: Parameters,
  variant: ResolvedVariant,
  week: number,
  surging: boolean,
  halfInformation: number,
  couplings: Float64Array,
  pulls: Float64Array,
  factors: Float64Array,
  state: Float64Array,
): void {
  const { choicePrecision, revisionRate, emergencyAcceleration } = parameters;
  const step = factors[factor.step] as number;
  const m = state[at.environment] as number;
  const turns = revisionRate * emergencyAcceleration * step;
  const remembered = memoryShare(variant, factors, week, step);
  const value = (place: number) => state[place] as number;
  for (let group = 0; group < 3; group += 1) {
    const x = value(at.x + group);
    const y = value(at.y + group);
    const memory = value(at.memory + group);
    const halfway = revisedShare(variant, choicePrecision, x, value(at.choice + group), turns / 2);
    middle[at.x + group] = halfway;
    middle[at.memory + group] = memory + (remembered / 2) * (halfway - memory);
    middle[at.y + group] = y + (factors[factor.halfY + group] as number) * (m - y);
    next[at.memory + group] = memory + remembered * (halfway - memory);
    next[at.y + group] = y + (factors[factor.y + group] as number) * (m - y);
  }
  const known = value(at.observed);
  middle[at.observed] = known - halfInformation * (value(at.backlog) - known);
  middle[at.campaign] = value(at.campaign);
  assignAdvantages(parameters, pulls, middle, next);
  for (let group = 0; group < 3; group += 1) {
    const advantage = next[at.choice + group] as number;
    next[at.x + group] = revisedShare(variant, choicePrecision, value(at.x + group), advantage, turns);
  }
  const target = value(at.campaign) === 1 && surging ? parameters.campaignSize : 0;
  const mobilised = factors[factor.campaign] as number;
  next[at.campaignCapacity] = value(at.campaignCapacity) + mobilised * (target - value(at.campaignCapacity));
  next[at.volunteers] = value(at.volunteers) + mobilised * (value(at.campaign) - value(at.volunteers));
  next[at.capacity] = capacityAt(variant, couplings, next, value(at.demand));
}

/** The backlog at the end of a step and the loss within it. */
function lossOf(
  backlog: number,
  short: number,
  nextShort: number,
  step: number,
  tolerance: number,
): { readonly loss: number; readonly after: number } {
  if (!(backlog > 0 || short > 0 || nextShort > 0)) return { loss: 0, after: 0 };
  const after = backlog + (step * (short + nextShort)) / 2;
  const dips = short < 0 && nextShort > 0 && backlog < (short * short * step) / (2 * (nextShort - short));
  if (after < 0 || dips) {
    assignEmptiedStep(backlog, short, nextShort, step, tolerance, emptied);
    return { loss: emptied[1] as number, after: emptied[0] as number };
  }
  const between = backlog + (step * (3 * short + nextShort)) / 8;
  const lost = (each: number) => each / (tolerance + each);
  return { loss: (step / 6) * (lost(backlog) + 4 * lost(between) + lost(after)), after };
}
