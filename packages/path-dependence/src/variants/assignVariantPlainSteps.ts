import { closer } from "../meanField/closer.ts";
import { at, factor } from "../meanField/layout.ts";
import type { Parameters } from "../model/Parameters.ts";
import { advantage } from "./advantage.ts";
import { memoryShare } from "./memoryShare.ts";
import type { ResolvedVariant } from "./resolvedVariant.ts";
import { revisedShare } from "./revisedShare.ts";
import { variantCapacity } from "./variantCapacity.ts";

const advantages = new Float64Array(3);

/** Takes the steps `from` to `to` of the emergency under a variant by the plain scheme. */
export function assignVariantPlainSteps(
  parameters: Parameters,
  variant: ResolvedVariant,
  from: number,
  to: number,
  surging: boolean,
  couplings: Float64Array,
  pulls: Float64Array,
  factors: Float64Array,
  state: Float64Array,
): void {
  const { emergencyStep: step, backlogTolerance, choicePrecision } = parameters;
  const demand = surging ? 1 + parameters.surge : 1;
  const m = surging ? parameters.emergencyEnvironment : 1;
  const turns = parameters.revisionRate * parameters.emergencyAcceleration * step;
  const value = (place: number) => state[place] as number;
  for (let k = from; k < to; k += 1) {
    const campaign = value(at.campaign);
    const known = value(at.observed);
    const shortfall = known / (backlogTolerance + known);
    const remembered = memoryShare(variant, factors, parameters.normalWeeks + k * step, step);
    for (let group = 0; group < 3; group += 1) {
      state[at.y + group] = closer(value(at.y + group), m, factors[factor.y + group] as number);
    }
    for (let group = 0; group < 3; group += 1) {
      advantages[group] = advantage(pulls, group, state, campaign, shortfall);
    }
    for (let group = 0; group < 3; group += 1) {
      const x = value(at.x + group);
      const next = revisedShare(variant, choicePrecision, x, advantages[group] as number, turns);
      state[at.x + group] = next;
      state[at.memory + group] = closer(value(at.memory + group), next, remembered);
    }
    const mobilised = factors[factor.campaign] as number;
    const target = campaign === 1 && surging ? parameters.campaignSize : 0;
    state[at.campaignCapacity] = closer(value(at.campaignCapacity), target, mobilised);
    state[at.volunteers] = closer(value(at.volunteers), campaign, mobilised);
    const capacity = variantCapacity(
      variant,
      couplings,
      value(at.x),
      value(at.x + 1),
      value(at.x + 2),
      value(at.campaignCapacity),
      value(at.volunteers),
      demand,
    );
    if (surging && value(at.delay) < 0 && capacity >= demand) state[at.delay] = k * step;
    const backlog = Math.max(0, value(at.backlog) + step * (demand - capacity));
    const observed = closer(known, backlog, factors[factor.information] as number);
    if (campaign === 0 && observed >= parameters.triggerThreshold) {
      state[at.campaign] = 1;
      state[at.trigger] = k * step;
    }
    state[at.capacity] = capacity;
    state[at.backlog] = backlog;
    state[at.observed] = observed;
    state[at.peak] = Math.max(value(at.peak), backlog);
    state[at.loss] = value(at.loss) + step * (backlog / (backlogTolerance + backlog));
  }
  state[at.environment] = m;
  state[at.demand] = demand;
}
