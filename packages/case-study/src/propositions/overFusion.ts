import type { Ensemble } from "../study/Ensemble.ts";
import { judge } from "./judge.ts";
import { rebalancingScenarios } from "./rebalancing.ts";
import type { Verdict } from "./Verdict.ts";

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

/**
 * Judges P2: over-fusion and weak society are the root of the failure.
 *
 * Claim a: a little less fusion lowers loss. Claim b: a little more of the same total capacity in society's hands
 * lowers loss. Claim c: halving fusion and going half-way to equal shares takes away more loss than halving any
 * single rival explanation does (or doubling it, where more is better): a smaller shock, an earlier trigger, faster
 * information, a stronger campaign. Whether normal performance suffers is not part of it; P3 counts that. Loss is the
 * integral of lost performance over the emergency, in weeks. Each must hold in more than `majority` of the
 * accepted sets.
 */
export function overFusion(ensemble: Ensemble, { majority }: { readonly majority: number }): Verdict {
  const baseline = ensemble.column("baseline", "loss");
  const removed = (scenario: string): Float64Array => {
    const column = ensemble.column(scenario, "loss");
    return Float64Array.from(ensemble.accepted, (set) => (baseline[set] as number) - (column[set] as number));
  };
  const structure = removed(overFusionScenarios.structure);
  const others = rivals.map((rival) => removed(overFusionScenarios.rival(rival)));
  const lead = structure.map(
    (value, index) => value - Math.max(...others.map((each) => each[index] as number)),
  );

  const positive = (value: number) => value > 0;
  const claim = (id: string, effects: Float64Array) =>
    ({ id, claim: id, effects, holds: positive, cutoff: majority, side: "above" }) as const;
  return judge(
    "P2",
    [
      claim("P2.a", removed(overFusionScenarios.lessFusion)),
      claim("P2.b", removed(overFusionScenarios.moreSociety)),
      claim("P2.c", lead),
    ],
    ensemble,
  );
}
