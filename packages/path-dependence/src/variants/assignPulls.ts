import { coupling } from "../meanField/layout.ts";
import type { Parameters } from "../model/Parameters.ts";
import { pull, pullWidth } from "./pullLayout.ts";
import type { ResolvedVariant } from "./resolvedVariant.ts";

/**
 * Fills in the pulls on every group that follow from the weights of the payoff components and from the power shares and
 * fusion that `couplings` holds.
 *
 * Society's weights are those of committees and residents, averaged by the committees' share.
 */
export function assignPulls(
  parameters: Parameters,
  { weights, committeeShare }: ResolvedVariant,
  couplings: Float64Array,
  out: Float64Array,
): void {
  const { needWeight, reinforcement, commandPressure, crowdOut } = parameters;
  const fusion = couplings[coupling.fusion] as number;
  const ofCommittees = (committees: number, residents: number) =>
    committees === residents ? residents : committeeShare * committees + (1 - committeeShare) * residents;
  const joint = weights.jointDecision * fusion;
  const above = ofCommittees(weights.administrativeObedience, weights.directedParticipation);
  const fromAbove = above * fusion * (1 - 2 * crowdOut);
  const need = [
    weights.performanceLegitimacy,
    weights.profit,
    ofCommittees(weights.representation, weights.civicReturn),
  ] as const;
  const thresholds = [
    parameters.needThresholdState,
    parameters.needThresholdCapital,
    parameters.needThresholdSociety,
  ] as const;
  const command = [weights.mobilisation, weights.campaignSupport, 0] as const;
  const shortfall = [weights.visibleShortfall, weights.unmetDemand, 0] as const;
  const peers = (1 - committeeShare) * weights.reciprocity;
  const practice = weights.ownPractice * reinforcement;

  for (let group = 0; group < 3; group += 1) {
    const own = couplings[coupling.power + group] as number;
    const from = group * pullWidth;
    const strength = group === 2 ? fromAbove : joint;
    let still = 0;
    for (let other = 0; other < 3; other += 1) {
      const share = own < 1 ? (couplings[coupling.power + other] as number) / (1 - own) : 0;
      const heard = other === group ? (group === 2 ? peers : 0) : strength * share;
      out[from + pull.state + other] = 2 * heard;
      still += heard;
    }
    const norms = needWeight * (need[group] as number);
    out[from + pull.constant] = -(norms * (thresholds[group] as number) + practice + still);
    out[from + pull.norms] = norms;
    out[from + pull.memory] = 2 * practice;
    out[from + pull.command] = (command[group] as number) * commandPressure;
    out[from + pull.shortfall] = shortfall[group] as number;
  }
}
