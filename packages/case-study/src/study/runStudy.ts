import {
  column,
  type DesignSpec,
  designOf,
  patternAcceptance,
  type ResultTable,
} from "@commonweal/experiments";
import {
  type Rebalancing,
  type ScenarioSetup,
  scaledPoint,
  simulateMeanField,
} from "@commonweal/path-dependence";
import { CaseStudyError } from "../errors.ts";
import type { Experiments } from "../experiments/Experiments.ts";
import { runExperiments } from "../experiments/runExperiments.ts";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { historyAndLag } from "../propositions/historyAndLag.ts";
import { overFusion } from "../propositions/overFusion.ts";
import { halfwayStep, rebalancing } from "../propositions/rebalancing.ts";
import type { Verdict } from "../propositions/Verdict.ts";
import { beforeAfter } from "./beforeAfter.ts";
import type { Ensemble } from "./Ensemble.ts";
import type { EnsembleRunner } from "./EnsembleRunner.ts";
import { agreementOf } from "./evidence/agreementOf.ts";
import { tieRows } from "./evidence/tieRows.ts";
import { informationStudies } from "./informationStudies.ts";
import { interventionEffect } from "./interventionEffect.ts";
import { mostSets } from "./mostSets.ts";
import { nearestAccepted } from "./nearestAccepted.ts";
import { periodChanges } from "./periodChanges.ts";
import { periodStudies } from "./periodStudies.ts";
import { responses } from "./responses.ts";
import type { PatternCount, Study, StudyOptions } from "./Study.ts";
import { scenarioSetup } from "./scenarioSetup.ts";

function patternsOf({ experiment }: CaseFolder, table: ResultTable) {
  const found = patternAcceptance(
    table,
    experiment.patterns.map(({ output, min, max }) => ({ output: `baseline.${output}`, min, max })),
  );
  const counts = experiment.patterns.map(({ output, min, max }, index): PatternCount => {
    const report = found?.patterns[index];
    return {
      output,
      min: min ?? null,
      max: max ?? null,
      passed: report?.passed.runs ?? 0,
      excludedAlone: report?.excludedAlone ?? 0,
      excludedWith: report?.excludedWith ?? [],
      moved: report?.moved ?? [],
    };
  });
  return { counts, accepted: found?.accepted ?? new Uint32Array(0) };
}

function ensembleOf(
  table: ResultTable,
  design: DesignSpec,
  setup: ScenarioSetup,
  accepted: Uint32Array,
): Ensemble {
  const { varying } = setup;
  const points = new Float64Array(table.rows * varying.length);
  const lazy = designOf(design);
  for (let row = 0; row < table.rows; row += 1) {
    points.set(scaledPoint(setup, lazy.point(row)), row * varying.length);
  }
  const columns = new Map<string, Float64Array>();
  return {
    tried: table.rows,
    varying,
    points,
    accepted,
    column(scenario, output) {
      const name = `${scenario}.${output}`;
      const known = columns.get(name) ?? column(table, name);
      columns.set(name, known);
      return known;
    },
  };
}

function verdictsOf(
  { propositions }: CaseFolder,
  ensemble: Ensemble,
  { removal, configuration }: Experiments,
  { seed }: StudyOptions,
): readonly Verdict[] {
  return propositions.map((proposition) => {
    if (proposition.id === "P1") return historyAndLag(ensemble, proposition.cutoffs, { seed });
    if (proposition.id === "P2") {
      const evidence = { configuration, ...(removal ? { removal } : {}) };
      return overFusion(ensemble, proposition.cutoffs, evidence);
    }
    return rebalancing(ensemble, proposition.cutoffs);
  });
}

/**
 * Runs the whole study of a case: networks, facets, ensemble, interventions, propositions.
 *
 * The ensemble is one design over the parameters with a range, each set run under every scenario with all else
 * equal; sets whose baseline shows every pattern of the case are accepted, and only these are counted. Same folder,
 * options and version give the same numbers, whoever runs the ensemble.
 */
export async function runStudy(
  folder: CaseFolder,
  options: StudyOptions,
  runEnsemble: EnsembleRunner,
  signal?: AbortSignal,
): Promise<Study> {
  const { experiment } = folder;
  const setup = scenarioSetup(folder.model, experiment);
  const parameters = setup.base;
  if (options.sets > mostSets(setup)) {
    const message = `Found ${options.sets} sets of parameters; expected at most ${mostSets(setup)} with ${setup.scenarios.length} scenarios each.`;
    throw new CaseStudyError("invalid-case", message, ["sets"]);
  }
  const design: DesignSpec = {
    kind: experiment.design,
    dimensions: setup.varying.length,
    size: options.sets,
    seed: options.seed,
  };
  const table = await runEnsemble(design, setup, "ensemble");
  const { counts, accepted } = patternsOf(folder, table);
  const ensemble = ensembleOf(table, design, setup, accepted);
  const experiments = await runExperiments(ensemble, {
    setup,
    design: designOf(design),
    propositions: folder.propositions,
    seed: options.seed,
    run: runEnsemble,
  });
  const shown = nearestAccepted(ensemble, setup);
  const drawn = { scheme: setup.scheme ?? "located", series: true } as const;
  const run = (id: string, rebalancings: readonly Rebalancing[]) => ({
    id,
    result: simulateMeanField(shown?.parameters ?? parameters, { ...drawn, rebalancings }),
  });
  const runs = [run("baseline", []), run("balanced", [halfwayStep])];
  const periods = await periodStudies(folder, options, signal);
  return {
    folder,
    options,
    periods,
    ties: tieRows(folder, periods),
    agreement: agreementOf(folder.agreement, options.seed),
    changes: await periodChanges(folder, { ...options, signal }),
    responses: await responses(folder, { ...options, signal }),
    information: await informationStudies(folder, { ...options, signal }),
    beforeAfter: beforeAfter(folder),
    parameters,
    patterns: counts,
    tried: table.rows,
    accepted: accepted.length,
    interventions: experiment.interventions.map(({ id }) => interventionEffect(ensemble, id)),
    verdicts: verdictsOf(folder, ensemble, experiments, options),
    experiments,
    shown: shown?.set ?? null,
    runs,
    warnings: [...new Set([...folder.report.warnings, ...runs.flatMap(({ result }) => result.warnings)])],
  };
}
