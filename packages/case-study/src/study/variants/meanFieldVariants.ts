import { type DesignSpec, patternAcceptance } from "@commonweal/experiments";
import type { ScenarioSetup } from "@commonweal/path-dependence";
import type { CaseFolder } from "../../folder/CaseFolder.ts";
import { askedScenarios } from "../../propositions/askedScenarios.ts";
import type { EnsembleRunner } from "../EnsembleRunner.ts";
import { ensembleOf } from "../ensembleOf.ts";
import { scenarioPatterns } from "../scenarioPatterns.ts";
import type { NamedVariant } from "./caseVariants.ts";
import { listedDesign } from "./listedDesign.ts";
import type { ModelVerdicts } from "./ModelAnswers.ts";
import { modelVerdicts } from "./modelVerdicts.ts";

/**
 * Answers the propositions by other variants of the mean field, over the first sets of the study's design.
 *
 * All variants run the baseline; then each runs the sets that show the case's patterns under it, only those, under the
 * scenarios that the propositions look at. Variants accept different sets.
 *
 * O(variants × (sets + accepted × scenarios)) runs.
 */
export async function meanFieldVariants(
  {
    folder,
    design,
    setup,
  }: {
    readonly folder: CaseFolder;
    readonly design: DesignSpec;
    readonly setup: ScenarioSetup;
  },
  { sets, others }: { readonly sets: number; readonly others: readonly NamedVariant[] },
  runEnsemble: EnsembleRunner,
): Promise<readonly ModelVerdicts[]> {
  if (others.length === 0) return [];
  const { propositions, experiment } = folder;
  const baseline = setup.scenarios.find(({ id }) => id === "baseline");
  const table = await runEnsemble(
    listedDesign(design, Array(sets).keys()),
    { ...setup, scenarios: others.map(({ id, variant }) => ({ ...baseline, id, variant })) },
    "variants",
    others.length * sets,
  );
  const asked = askedScenarios(propositions);
  const scenarios = setup.scenarios.filter(({ id }) => asked.has(id));
  const models: ModelVerdicts[] = [];
  const filtered = others.map(({ id, variant }) => ({
    ...{ id, variant },
    accepted: patternAcceptance(table, scenarioPatterns(experiment, id))?.accepted ?? new Uint32Array(0),
  }));
  let rowsToCome = filtered.reduce((sum, { accepted }) => sum + accepted.length, 0);
  for (const { id, variant, accepted } of filtered) {
    rowsToCome -= accepted.length;
    const runs =
      accepted.length === 0
        ? { outputs: [], rows: 0, values: new Float64Array(0) }
        : await runEnsemble(
            listedDesign(design, accepted),
            { ...setup, scenarios, variant },
            "variants",
            rowsToCome,
          );
    const ran = ensembleOf(runs, {
      tried: sets,
      varying: [],
      points: new Float64Array(0),
      accepted: Uint32Array.from(accepted.keys()),
    });
    models.push(modelVerdicts({ id, method: "mean-field", variant, agents: null }, propositions, ran));
  }
  return models;
}
