import type { Parameters } from "../model/Parameters.ts";
import { choiceShare } from "./choiceShare.ts";
import { at, coupling, factor } from "./layout.ts";

/**
 * Takes the steps `from` to `to` of the emergency by the plain scheme: whatever happens within a step counts from its
 * end, and the times reported are those of its beginning.
 *
 * `surging` tells whether demand surges during these steps.
 */
export function assignPlainSteps(
  parameters: Parameters,
  from: number,
  to: number,
  surging: boolean,
  couplings: Float64Array,
  factors: Float64Array,
  state: Float64Array,
): void {
  const { emergencyStep, triggerThreshold, backlogTolerance, campaignSize } = parameters;
  const demand = surging ? 1 + parameters.surge : 1;
  const m = surging ? parameters.emergencyEnvironment : 1;
  const constantS = couplings[coupling.constant] as number;
  const constantK = couplings[coupling.constant + 1] as number;
  const constantC = couplings[coupling.constant + 2] as number;
  const norms = couplings[coupling.norms] as number;
  const memory = couplings[coupling.memory] as number;
  const sFromK = couplings[coupling.stateFromCapital] as number;
  const sFromC = couplings[coupling.stateFromSociety] as number;
  const kFromS = couplings[coupling.capitalFromState] as number;
  const kFromC = couplings[coupling.capitalFromSociety] as number;
  const cFromS = couplings[coupling.societyFromState] as number;
  const cFromK = couplings[coupling.societyFromCapital] as number;
  const commandPressure = couplings[coupling.command] as number;
  const capacityBase = couplings[coupling.capacityBase] as number;
  const capacityS = couplings[coupling.capacityState] as number;
  const capacityK = couplings[coupling.capacityCapital] as number;
  const societyCapacity = couplings[coupling.societyCapacity] as number;
  const directed = couplings[coupling.directed] as number;
  const own = Math.min(societyCapacity, demand);
  const fyS = factors[factor.y] as number;
  const fyK = factors[factor.y + 1] as number;
  const fyC = factors[factor.y + 2] as number;
  const fx = factors[factor.choice] as number;
  const fR = factors[factor.memory] as number;
  const fc = factors[factor.campaign] as number;
  const fO = factors[factor.information] as number;

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
  let campaign = state[at.campaign] as number;
  let loss = state[at.loss] as number;
  let peak = state[at.peak] as number;
  let delay = state[at.delay] as number;
  let capacity = state[at.capacity] as number;
  let commandedS = campaign === 1 ? constantS + commandPressure : constantS;
  let commandedK = campaign === 1 ? constantK + commandPressure : constantK;
  let target = campaign === 1 && surging ? campaignSize : 0;

  for (let k = from; k < to; k += 1) {
    yS += fyS * (m - yS);
    yK += fyK * (m - yK);
    yC += fyC * (m - yC);
    const pS = choiceShare(commandedS + norms * yS + memory * rS + (sFromK * xK + sFromC * xC));
    const pK = choiceShare(commandedK + norms * yK + memory * rK + (kFromS * xS + kFromC * xC));
    const pC = choiceShare(constantC + norms * yC + memory * rC + (cFromS * xS + cFromK * xK));
    xS += fx * (pS - xS);
    xK += fx * (pK - xK);
    xC += fx * (pC - xC);
    rS += fR * (xS - rS);
    rK += fR * (xK - rK);
    rC += fR * (xC - rC);
    campaignCapacity += fc * (target - campaignCapacity);
    volunteers += fc * (campaign - volunteers);
    capacity =
      capacityBase +
      capacityS * xS +
      capacityK * xK +
      campaignCapacity +
      directed * (1 - xC) * volunteers +
      xC * own;
    if (surging && delay < 0 && capacity >= demand) delay = k * emergencyStep;
    backlog += emergencyStep * (demand - capacity);
    if (!(backlog > 0)) backlog = 0;
    observed += fO * (backlog - observed);
    if (campaign === 0 && observed >= triggerThreshold) {
      campaign = 1;
      commandedS = constantS + commandPressure;
      commandedK = constantK + commandPressure;
      target = surging ? campaignSize : 0;
      state[at.trigger] = k * emergencyStep;
    }
    if (backlog > peak) peak = backlog;
    loss += emergencyStep * (backlog / (backlogTolerance + backlog));
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
  state[at.campaign] = campaign;
  state[at.loss] = loss;
  state[at.peak] = peak;
  state[at.delay] = delay;
  state[at.environment] = m;
  state[at.demand] = demand;
  state[at.capacity] = capacity;
}
