import { column, designOf, runEnsemble } from "@commonweal/experiments";
import { scaledPoint, scenarioModel } from "@commonweal/path-dependence";
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
  P1: { effect: 0.02, majority: 0.5 },
  P2: { majority: 0.5 },
  P3: { change: 0.02, worse: 0.2, normalCost: 0.05, majority: 0.5 },
} as const;

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
  if (kind.proposition === "P1") return historyAndLag(ensemble, cutoffs.P1);
  if (kind.proposition === "P2") return overFusion(ensemble, cutoffs.P2);
  return rebalancing(ensemble, cutoffs.P3);
}
