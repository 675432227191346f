import { column, designOf, runEnsemble } from "@commonweal/experiments";
import { scaledPoint, scenarioModel } from "@commonweal/path-dependence";
import { acceptedSample } from "../../packages/case-study/src/experiments/acceptedSample.ts";
import { coalitionScenarios } from "../../packages/case-study/src/experiments/coalitions.ts";
import { configurationFit } from "../../packages/case-study/src/experiments/configurationFit.ts";
import { heldOutAdvantage } from "../../packages/case-study/src/experiments/heldOutAdvantage.ts";
import { removalShares } from "../../packages/case-study/src/experiments/removalShares.ts";
import { sampledEnsemble } from "../../packages/case-study/src/experiments/sampledEnsemble.ts";
import { historyAndLag } from "../../packages/case-study/src/propositions/historyAndLag.ts";
import { overFusion } from "../../packages/case-study/src/propositions/overFusion.ts";
import { rebalancing } from "../../packages/case-study/src/propositions/rebalancing.ts";
import type { Verdict } from "../../packages/case-study/src/propositions/Verdict.ts";
import type { Ensemble } from "../../packages/case-study/src/study/Ensemble.ts";
import { scenarios } from "../../packages/case-study/src/study/scenarios.ts";
import { drawnWorld } from "./drawnWorld.ts";
import type { WorldKind } from "./worldKinds.ts";

/** The pre-registered cut-offs of the flagship case; a test holds them against its file. */
export const cutoffs = {
  P1: { effect: 0.02, majority: 0.5, noise: 0.05 },
  P2: { majority: 0.5, structure: 0.5, consistency: 0.8, pri: 0.7 },
  P3: { change: 0.02, worse: 0.2, normalCost: 0.05, majority: 0.5 },
} as const;

/** Sets of a world that are run under all coalitions of causes. */
const mostCoalitions = 32;

/** Answers a kind's proposition in one of its worlds, as a study does: an ensemble under every scenario that it asks for. */
export function answered(
  kind: WorldKind,
  { seed, world, sets }: { readonly seed: number; readonly world: number; readonly sets: number },
): Verdict {
  const { base, varying } = drawnWorld(kind, { seed, world });
  const all = scenarios(
    { design: "sobol", size: sets, seed, interventions: [], patterns: [] },
    base.normalWeeks,
  );
  const asked = all.filter(
    ({ id }) =>
      id === "baseline" ||
      id.startsWith(kind.proposition) ||
      (kind.proposition === "P2" && id === "P3.balanced"),
  );
  const setup = { base, varying, scenarios: asked, scheme: "located", engine: "wasm" } as const;
  const design = { kind: "sobol", dimensions: varying.length, size: sets, seed: seed + world } as const;
  const table = runEnsemble(design, scenarioModel(setup));
  const points = designOf(design);
  const ensemble: Ensemble = {
    tried: sets,
    varying,
    points: Float64Array.from(
      Array.from({ length: sets }, (_, set) => [...scaledPoint(setup, points.point(set))]).flat(),
    ),
    accepted: Uint32Array.from({ length: sets }, (_, set) => set),
    column: (scenario, output) => column(table, `${scenario}.${output}`),
  };
  if (kind.proposition === "P1") {
    const { noise } = cutoffs.P1;
    const advantage = heldOutAdvantage(ensemble, { truth: "both", noise, seed: seed + world });
    return historyAndLag(ensemble, cutoffs.P1, { advantage });
  }
  if (kind.proposition === "P2") {
    const sampled = acceptedSample(ensemble.accepted, mostCoalitions);
    const again = { kind: "points", points: Array.from(sampled, (set) => [...points.point(set)]) } as const;
    const together = runEnsemble(again, scenarioModel({ ...setup, scenarios: coalitionScenarios() }));
    return overFusion(ensemble, cutoffs.P2, {
      removal: removalShares(sampledEnsemble(ensemble, sampled, together)),
      configuration: configurationFit(ensemble, { seed: seed + world }),
    });
  }
  return rebalancing(ensemble, cutoffs.P3);
}
