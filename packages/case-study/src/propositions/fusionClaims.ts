import type { ConfigurationFit } from "../experiments/configurationFit.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import type { Claim, Claims } from "./Claim.ts";
import type { OverFusionCutoffs } from "./Cutoffs.ts";
import type { OverFusionEvidence } from "./Evidence.ts";
import { fusionDefaults } from "./fusionDefaults.ts";
import { overFusionScenarios, rivals } from "./overFusionScenarios.ts";
import { sideOf } from "./sideOf.ts";
import type { Part } from "./Verdict.ts";

function configurationParts(
  { fits, members, losing, reason }: ConfigurationFit,
  cutoffs: Readonly<Record<"consistency" | "pri", number>>,
): Part[] {
  const [loss] = fits;
  if (loss === undefined || reason !== null) return [];
  return (["consistency", "pri"] as const).map((fit, place): Part => {
    const { value, interval } = loss[fit];
    const id = place === 0 ? "P2.e" : "P2.f";
    const counted = { holds: losing, of: members, share: value, interval, leftOut: 0 };
    const undefinedFit = value === null ? "The fit is not defined over the held-out sets." : null;
    const cutoff = cutoffs[fit];
    return {
      ...{
        id,
        claim: id,
        ...counted,
        counts: "held-out",
        reason: undefinedFit,
        cutoff,
        side: "above",
        effect: null,
      },
      verdict: sideOf(counted, cutoff, "above"),
    };
  });
}

/** Measures once what P2 is judged by, and gives its claims at any cut-offs. O(accepted). */
export function fusionClaims(
  ensemble: Ensemble,
  { removal, configuration }: OverFusionEvidence,
): (cutoffs: OverFusionCutoffs) => Claims {
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
  const lessFusion = removed(overFusionScenarios.lessFusion);
  const moreSociety = removed(overFusionScenarios.moreSociety);

  const positive = (value: number) => value > 0;
  return ({
    majority,
    structure: half = fusionDefaults.structure,
    consistency = fusionDefaults.consistency,
    pri = fusionDefaults.pri,
  }) => {
    const claim = (id: string, effects: Float64Array): Claim => ({
      ...{ id, claim: id, effects, holds: positive, cutoff: majority, side: "above" },
    });
    const shares: Claim[] = removal
      ? [
          {
            ...claim("P2.d", removal.structureShares),
            holds: (value) => value > half,
            sampled: true,
            leftOut: removal.sets - removal.defined,
          },
        ]
      : [];
    return {
      claims: [claim("P2.a", lessFusion), claim("P2.b", moreSociety), claim("P2.c", lead), ...shares],
      parts: configuration ? configurationParts(configuration, { consistency, pri }) : [],
    };
  };
}
