import { coupling } from "../meanField/layout.ts";
import type { Parameters } from "../model/Parameters.ts";
import { cesCapacity } from "../variants/cesCapacity.ts";
import type { ResolvedVariant } from "../variants/resolvedVariant.ts";
import type { CommunityStructure } from "./communityStructure.ts";
import type { Tally } from "./Tally.ts";

/**
 * Gives the capacity that reaches society.
 *
 * State and capital: σ M π (s0 u + (1 − s0) ũ), σ the share of society that supply ties reach, u the share of the sector's
 * actors that supply society, ũ the share that supply it and are active. Society: F μ A w + x min(λ, μ), μ = M π η, with A
 * the volunteers available and w the share of those who can be directed that is not active. The campaign's capacity is
 * added. Where everybody reaches everybody σ = u = 1, ũ = x, w = 1 − x: the mean field's capacity.
 */
export function usableCapacity(
  structure: CommunityStructure,
  tally: Tally,
  couplings: Float64Array,
  { routineOutput, totalCapacity, societyEfficiency }: Parameters,
  { elasticity, shares }: ResolvedVariant,
  campaignCapacity: number,
  volunteers: number,
  demand: number,
): number {
  const { ofSector, suppliers, supplied } = structure;
  const power = (sector: 0 | 1 | 2) => couplings[coupling.power + sector] as number;
  const output = (sector: 0 | 1) => {
    const busy = tally.suppliers[sector] as number;
    const ready = routineOutput * (suppliers[sector] as number) + (1 - routineOutput) * busy;
    return supplied * totalCapacity * power(sector) * (ready / (ofSector[sector] as number));
  };
  const own = totalCapacity * power(2) * societyEfficiency;
  const active = ((tally.active[2] as number) + (tally.active[3] as number)) / (ofSector[2] as number);
  const { directableTotal, directableActive } = tally;
  const waiting = directableTotal > 0 ? (directableTotal - directableActive) / directableTotal : 0;
  const fusion = couplings[coupling.fusion] as number;
  const society = fusion * own * volunteers * waiting + active * Math.min(demand, own);
  if (elasticity === null) return output(0) + output(1) + campaignCapacity + society;
  return cesCapacity(output(0), output(1), society, elasticity, shares) + campaignCapacity;
}
