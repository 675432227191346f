import { coupling } from "../meanField/layout.ts";
import { cesCapacity } from "./cesCapacity.ts";
import type { ResolvedVariant } from "./resolvedVariant.ts";

/** Capacity by the variant's production form; the places of `couplings` say what each group puts out. */
export function variantCapacity(
  { elasticity, shares }: ResolvedVariant,
  couplings: Float64Array,
  xState: number,
  xCapital: number,
  xSociety: number,
  campaignCapacity: number,
  volunteers: number,
  demand: number,
): number {
  const own = couplings[coupling.societyCapacity] as number;
  const society =
    (couplings[coupling.directed] as number) * (1 - xSociety) * volunteers + xSociety * Math.min(own, demand);
  const ofState = (couplings[coupling.capacityState] as number) * xState;
  const ofCapital = (couplings[coupling.capacityCapital] as number) * xCapital;
  const base = couplings[coupling.capacityBase] as number;
  if (elasticity === null) return base + ofState + ofCapital + campaignCapacity + society;
  const power = couplings[coupling.power] as number;
  const hub = power + (couplings[coupling.power + 1] as number);
  const baseOfState = hub > 0 ? (base * power) / hub : 0;
  return (
    cesCapacity(baseOfState + ofState, base - baseOfState + ofCapital, society, elasticity, shares) +
    campaignCapacity
  );
}
