import type { ConfigurationFit } from "../experiments/configurationFit.ts";
import type { RemovalShares } from "../experiments/removalShares.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import { type Claim, type Grounds, judge, sideOf } from "./judge.ts";
import { rebalancingScenarios } from "./rebalancing.ts";
import type { Part, Verdict } from "./Verdict.ts";

/** Rival explanations of failure, each halved (or doubled, where more is better) on its own. */
export const rivals = [
  "smaller-shock",
  "earlier-trigger",
  "faster-information",
  "stronger-campaign",
] as const;

export const overFusionScenarios = {
  lessFusion: "P2.less-fusion",
  moreSociety: "P2.more-society",
  /** The same step as in P3, run once for both. */
  structure: rebalancingScenarios.balanced,
  rival: (rival: (typeof rivals)[number]): string => `P2.${rival}`,
} as const;

export interface OverFusionCutoffs {
  readonly majority: number;
  /** Share of the loss removed that fusion and society's power must carry together. Default: .5. */
  readonly structure?: number | undefined;
  /** Least consistency and PRI of "fused, and society weak" for a large loss. Defaults: .8 and .7. */
  readonly consistency?: number | undefined;
  readonly pri?: number | undefined;
}

/** What P2 is judged by beside the ensemble itself; what is not there is not counted. */
export interface OverFusionEvidence {
  readonly removal?: RemovalShares;
  readonly configuration?: ConfigurationFit;
}

function configurationParts(
  { fits, members, losing, reason }: ConfigurationFit,
  cutoffs: Readonly<Record<"consistency" | "pri", number>>,
): Part[] {
  const [loss] = fits;
  if (loss === undefined || reason !== null) return [];
  return (["consistency", "pri"] as const).map((fit, place): Part => {
    const { value, interval } = loss[fit];
    const id = place === 0 ? "P2.e" : "P2.f";
    const counted = { holds: losing, of: members, share: value, interval };
    const cutoff = cutoffs[fit];
    return {
      ...{ id, claim: id, ...counted, cutoff, side: "above", effect: null },
      verdict: sideOf(counted, cutoff, "above"),
    };
  });
}

/**
 * Judges P2: over-fusion and weak society are the root of the failure.
 *
 * Claim a: a little less fusion lowers loss. Claim b: a little more of the same total capacity in society's hands
 * lowers loss. Claim c: halving fusion and going half-way to equal shares takes away more loss than halving any
 * single rival explanation does (or doubling it, where more is better): a smaller shock, an earlier trigger, faster
 * information, a stronger campaign. Claim d: of the loss that changing all six takes away, fusion and
 * society's power carry more than `structure` (`removalShares`, over a sample of the accepted sets). Claims e and f: over held-out
 * sets, much fusion and a weak society are sufficient for a large loss by `consistency` and `pri` (`configurationFit`; counted where
 * sets lie on both sides of that configuration). Whether normal performance suffers is not part of it; P3 counts that. Loss is the
 * integral of lost performance over the emergency, in weeks. Each of a to d must hold in more than `majority` of the
 * sets.
 */
export function overFusion(
  ensemble: Ensemble,
  cutoffs: OverFusionCutoffs,
  evidence: OverFusionEvidence = {},
): Verdict {
  const { claims, more } = overFusionGrounds(ensemble, evidence)(cutoffs);
  return judge("P2", claims, ensemble, more);
}

/** Measures what P2 is judged by, once for all cut-offs that may be asked for. */
export function overFusionGrounds(
  ensemble: Ensemble,
  { removal, configuration }: OverFusionEvidence = {},
): (cutoffs: OverFusionCutoffs) => Grounds {
  const baseline = ensemble.column("baseline", "loss");
  const removed = (scenario: string): Float64Array => {
    const column = ensemble.column(scenario, "loss");
    return Float64Array.from(ensemble.accepted, (set) => (baseline[set] as number) - (column[set] as number));
  };
  const lessFusion = removed(overFusionScenarios.lessFusion);
  const moreSociety = removed(overFusionScenarios.moreSociety);
  const structure = removed(overFusionScenarios.structure);
  const others = rivals.map((rival) => removed(overFusionScenarios.rival(rival)));
  const lead = structure.map(
    (value, index) => value - Math.max(...others.map((each) => each[index] as number)),
  );

  const positive = (value: number) => value > 0;
  return ({ majority, structure: half = 0.5, consistency = 0.8, pri = 0.7 }) => {
    const claim = (id: string, effects: Float64Array): Claim => ({
      ...{ id, claim: id, effects, holds: positive, cutoff: majority, side: "above" },
    });
    const shares: Claim[] = removal
      ? [{ ...claim("P2.d", removal.structureShares), holds: (value) => value > half, sampled: true }]
      : [];
    return {
      claims: [claim("P2.a", lessFusion), claim("P2.b", moreSociety), claim("P2.c", lead), ...shares],
      more: configuration ? configurationParts(configuration, { consistency, pri }) : [],
    };
  };
}
