import type { Design, ResultTable } from "@commonweal/experiments";
import type { Scenario, ScenarioSetup } from "@commonweal/path-dependence";
import type { CaseProposition } from "../folder/CasePropositions.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import type { EnsembleRunner } from "../study/EnsembleRunner.ts";
import { ablationTable } from "./ablationTable.ts";
import { acceptedSample } from "./acceptedSample.ts";
import { changeBoxes } from "./changeBoxes.ts";
import { coalitionScenarios } from "./coalitions.ts";
import { configurationFit } from "./configurationFit.ts";
import { designEffects } from "./designEffects.ts";
import { designRegrets } from "./designRegrets.ts";
import { designScenarios } from "./designScenarios.ts";
import { doseResponse } from "./doseResponse.ts";
import type { Experiments } from "./Experiments.ts";
import { heldOutAdvantage } from "./heldOutAdvantage.ts";
import { heldOutPrediction } from "./heldOutPrediction.ts";
import { nearestSigns } from "./nearestSigns.ts";
import { removalShares } from "./removalShares.ts";
import { sampledEnsemble } from "./sampledEnsemble.ts";

export interface ExperimentsOptions {
  readonly setup: ScenarioSetup;
  /** The design that the ensemble's sets are points of. */
  readonly design: Design;
  readonly propositions: readonly CaseProposition[];
  readonly seed: number;
  readonly run: EnsembleRunner;
}

/** Most accepted sets that are run under all 64 coalitions, and under the designs. */
const most = { coalitions: 256, designs: 1024 } as const;

/** Where a case does not judge the proposition, or leaves the noise on pseudo-data open. */
const usual = { difference: 0.02, change: 0.02, noise: 0.05 } as const;

async function runAgain(
  ensemble: Ensemble,
  scenarios: readonly Scenario[],
  limit: number,
  rowsToCome: number,
  { setup, design, run }: ExperimentsOptions,
): Promise<Ensemble | null> {
  const sets = acceptedSample(ensemble.accepted, limit);
  if (sets.length === 0) return null;
  const points = Array.from(sets, (set) => [...design.point(set)]);
  const table: ResultTable = await run(
    { kind: "points", points },
    { ...setup, scenarios, engine: "wasm" },
    "experiments",
    rowsToCome,
  );
  return sampledEnsemble(ensemble, sets, table);
}

/** At once where both run the same sets, so that threads start once. */
async function runBoth(ensemble: Ensemble, options: ExperimentsOptions) {
  const coalitions = coalitionScenarios();
  const designs = designScenarios(options.setup.base.normalWeeks);
  if (ensemble.accepted.length <= most.coalitions) {
    const both = await runAgain(ensemble, [...designs, ...coalitions], most.coalitions, 0, options);
    return { together: both, designed: both };
  }
  return {
    together: await runAgain(
      ensemble,
      coalitions,
      most.coalitions,
      Math.min(ensemble.accepted.length, most.designs),
      options,
    ),
    designed: await runAgain(ensemble, designs, most.designs, 0, options),
  };
}

/**
 * Runs the accepted sets under further scenarios and tells what lies behind the propositions.
 *
 * Coalitions of causes over at most 256 accepted sets, designs of a rebalancing over at most 1,024, the first of the design; the
 * rest needs no further run. Same ensemble and seed, same numbers.
 */
export async function runExperiments(ensemble: Ensemble, options: ExperimentsOptions): Promise<Experiments> {
  const { setup, propositions, seed } = options;
  const history = propositions.find((each) => each.id === "P1")?.cutoffs;
  const balance = propositions.find((each) => each.id === "P3")?.cutoffs;
  const { together, designed } = await runBoth(ensemble, options);
  const noise = history?.noise ?? usual.noise;
  const advantages = {
    both: heldOutAdvantage(ensemble, { truth: "both", noise, seed }),
    none: heldOutAdvantage(ensemble, { truth: "none", noise, seed }),
  };
  return {
    coalitionSets: together?.accepted.length ?? 0,
    designSets: designed?.accepted.length ?? 0,
    ablation: ablationTable(ensemble, { effect: history?.effect ?? usual.difference }),
    prediction: heldOutPrediction(advantages),
    advantage: advantages.both,
    removal: together && removalShares(together),
    configuration: configurationFit(ensemble, { seed }),
    nearest: nearestSigns(ensemble, setup.base),
    doses: designed && doseResponse(designed),
    designs: designed && designEffects(designed),
    regrets: designed ? designRegrets(designed, { seed }) : [],
    boxes: changeBoxes(ensemble, { change: balance?.change ?? usual.change, seed }),
  };
}
