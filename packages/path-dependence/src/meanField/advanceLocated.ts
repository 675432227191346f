import type { Parameters } from "../model/Parameters.ts";
import { assignEmptiedStep } from "./assignEmptiedStep.ts";
import { choiceShare } from "./choiceShare.ts";
import { at, coupling, factor } from "./layout.ts";
import { triggerCrossing } from "./triggerCrossing.ts";

/**
 * Takes up to `count` equal steps between two events and tells how many it took: with `armed` it stops before a step in
 * which the campaign would start and notes where. The first step begins `from` steps after `begin`, so that times do not
 * depend on how many steps are taken in one go.
 *
 * Norms, campaign and volunteers relax exactly. Choices are taken at the middle of the step, for which initiative is
 * extrapolated with the step before. Demand less capacity is a straight line within the step, so the backlog is a
 * parabola, kept at 0 or above; its loss is integrated by Simpson's rule. The error is of second order in the step.
 */
export function advanceLocated(
  parameters: Parameters,
  begin: number,
  from: number,
  count: number,
  surging: boolean,
  armed: boolean,
  couplings: Float64Array,
  factors: Float64Array,
  state: Float64Array,
): number {
  const { triggerThreshold, backlogTolerance } = parameters;
  const demand = surging ? 1 + parameters.surge : 1;
  const m = surging ? parameters.emergencyEnvironment : 1;
  const campaign = state[at.campaign] as number;
  const command = campaign === 1 ? (couplings[coupling.command] as number) : 0;
  const target = campaign === 1 && surging ? parameters.campaignSize : 0;
  const constantS = (couplings[coupling.constant] as number) + command;
  const constantK = (couplings[coupling.constant + 1] as number) + command;
  const constantC = couplings[coupling.constant + 2] as number;
  const norms = couplings[coupling.norms] as number;
  const memory = couplings[coupling.memory] as number;
  const sFromK = couplings[coupling.stateFromCapital] as number;
  const sFromC = couplings[coupling.stateFromSociety] as number;
  const kFromS = couplings[coupling.capitalFromState] as number;
  const kFromC = couplings[coupling.capitalFromSociety] as number;
  const cFromS = couplings[coupling.societyFromState] as number;
  const cFromK = couplings[coupling.societyFromCapital] as number;
  const capacityBase = couplings[coupling.capacityBase] as number;
  const capacityS = couplings[coupling.capacityState] as number;
  const capacityK = couplings[coupling.capacityCapital] as number;
  const societyCapacity = couplings[coupling.societyCapacity] as number;
  const directed = couplings[coupling.directed] as number;
  const own = Math.min(societyCapacity, demand);
  const step = factors[factor.step] as number;
  const fyS = factors[factor.y] as number;
  const fyK = factors[factor.y + 1] as number;
  const fyC = factors[factor.y + 2] as number;
  const hyS = factors[factor.halfY] as number;
  const hyK = factors[factor.halfY + 1] as number;
  const hyC = factors[factor.halfY + 2] as number;
  const fx = factors[factor.choice] as number;
  const hx = factors[factor.halfChoice] as number;
  const fR = factors[factor.memory] as number;
  const hR = fR / 2;
  const fc = factors[factor.campaign] as number;
  const fO = factors[factor.information] as number;
  const wO = factors[factor.informationOfChange] as number;

  let xS = state[at.x] as number;
  let xK = state[at.x + 1] as number;
  let xC = state[at.x + 2] as number;
  let rS = state[at.memory] as number;
  let rK = state[at.memory + 1] as number;
  let rC = state[at.memory + 2] as number;
  let yS = state[at.y] as number;
  let yK = state[at.y + 1] as number;
  let yC = state[at.y + 2] as number;
  let campaignCapacity = state[at.campaignCapacity] as number;
  let volunteers = state[at.volunteers] as number;
  let backlog = state[at.backlog] as number;
  let observed = state[at.observed] as number;
  let loss = state[at.loss] as number;
  let peak = state[at.peak] as number;
  let delay = state[at.delay] as number;
  let pS = state[at.choice] as number;
  let pK = state[at.choice + 1] as number;
  let pC = state[at.choice + 2] as number;
  if (state[at.choiceKnown] === 0) {
    pS = choiceShare(constantS + norms * yS + memory * rS + (sFromK * xK + sFromC * xC));
    pK = choiceShare(constantK + norms * yK + memory * rK + (kFromS * xS + kFromC * xC));
    pC = choiceShare(constantC + norms * yC + memory * rC + (cFromS * xS + cFromK * xK));
  }
  let short =
    demand -
    (capacityBase +
      capacityS * xS +
      capacityK * xK +
      campaignCapacity +
      directed * (1 - xC) * volunteers +
      xC * own);
  let quality = backlog / (backlogTolerance + backlog);

  let taken = 0;
  for (; taken < count; taken += 1) {
    const middleS = xS + hx * (pS - xS);
    const middleK = xK + hx * (pK - xK);
    const middleC = xC + hx * (pC - xC);
    const nextPS = choiceShare(
      constantS +
        norms * (yS + hyS * (m - yS)) +
        memory * (rS + hR * (middleS - rS)) +
        (sFromK * middleK + sFromC * middleC),
    );
    const nextPK = choiceShare(
      constantK +
        norms * (yK + hyK * (m - yK)) +
        memory * (rK + hR * (middleK - rK)) +
        (kFromS * middleS + kFromC * middleC),
    );
    const nextPC = choiceShare(
      constantC +
        norms * (yC + hyC * (m - yC)) +
        memory * (rC + hR * (middleC - rC)) +
        (cFromS * middleS + cFromK * middleK),
    );
    const nextXS = xS + fx * (nextPS - xS);
    const nextXK = xK + fx * (nextPK - xK);
    const nextXC = xC + fx * (nextPC - xC);
    const nextCampaign = campaignCapacity + fc * (target - campaignCapacity);
    const nextVolunteers = volunteers + fc * (campaign - volunteers);
    const nextShort =
      demand -
      (capacityBase +
        capacityS * nextXS +
        capacityK * nextXK +
        nextCampaign +
        directed * (1 - nextXC) * nextVolunteers +
        nextXC * own);

    let nextBacklog = 0;
    let nextQuality = 0;
    let stepLoss = 0;
    let emptied = false;
    if (backlog > 0 || short > 0 || nextShort > 0) {
      nextBacklog = backlog + (step * (short + nextShort)) / 2;
      emptied =
        nextBacklog < 0 ||
        (short < 0 && nextShort > 0 && backlog < (short * short * step) / (2 * (nextShort - short)));
      if (emptied) {
        assignEmptiedStep(backlog, short, nextShort, step, backlogTolerance, emptiedStep);
        nextBacklog = emptiedStep[0] as number;
        stepLoss = emptiedStep[1] as number;
        nextQuality = nextBacklog / (backlogTolerance + nextBacklog);
      } else {
        const middle = backlog + (step * (3 * short + nextShort)) / 8;
        nextQuality = nextBacklog / (backlogTolerance + nextBacklog);
        stepLoss = (step / 6) * (quality + 4 * (middle / (backlogTolerance + middle)) + nextQuality);
      }
    }
    const nextObserved = observed + fO * (backlog - observed) + wO * (nextBacklog - backlog);
    if (armed && campaign === 0 && nextObserved >= triggerThreshold) {
      state[at.crossing] = triggerCrossing(parameters, backlog, observed, short, nextShort, step);
      break;
    }

    if (surging && delay < 0) {
      if (short <= 0) delay = begin + (from + taken) * step;
      else if (nextShort <= 0) delay = begin + (from + taken + short / (short - nextShort)) * step;
    }
    if (nextBacklog > peak) peak = nextBacklog;
    if (short > 0 && nextShort < 0) {
      const top = backlog + (short * short * step) / (2 * (short - nextShort));
      if (top > peak) peak = top;
    }
    yS += fyS * (m - yS);
    yK += fyK * (m - yK);
    yC += fyC * (m - yC);
    rS += fR * (middleS - rS);
    rK += fR * (middleK - rK);
    rC += fR * (middleC - rC);
    xS = nextXS;
    xK = nextXK;
    xC = nextXC;
    pS = nextPS;
    pK = nextPK;
    pC = nextPC;
    campaignCapacity = nextCampaign;
    volunteers = nextVolunteers;
    short = nextShort;
    backlog = nextBacklog;
    quality = nextQuality;
    observed = nextObserved;
    loss += stepLoss;
  }

  state[at.x] = xS;
  state[at.x + 1] = xK;
  state[at.x + 2] = xC;
  state[at.memory] = rS;
  state[at.memory + 1] = rK;
  state[at.memory + 2] = rC;
  state[at.y] = yS;
  state[at.y + 1] = yK;
  state[at.y + 2] = yC;
  state[at.campaignCapacity] = campaignCapacity;
  state[at.volunteers] = volunteers;
  state[at.backlog] = backlog;
  state[at.observed] = observed;
  state[at.loss] = loss;
  state[at.peak] = peak;
  state[at.delay] = delay;
  state[at.choice] = pS;
  state[at.choice + 1] = pK;
  state[at.choice + 2] = pC;
  state[at.choiceKnown] = 1;
  state[at.environment] = m;
  state[at.demand] = demand;
  state[at.capacity] = demand - short;
  return taken;
}

const emptiedStep = new Float64Array(2);
