import { type DesignSpec, designOf, patternAcceptance, type ResultTable } from "@commonweal/experiments";
import {
  type Rebalancing,
  type ScenarioSetup,
  scaledPoint,
  simulateMeanField,
} from "@commonweal/path-dependence";
import { CaseStudyError } from "../errors.ts";
import { runExperiments } from "../experiments/runExperiments.ts";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { declaredProposition } from "../propositions/declaredProposition.ts";
import { halfwayStep } from "../propositions/rebalancingScenarios.ts";
import { verdictOf } from "../propositions/verdictOf.ts";
import { addedScenarios } from "./addedScenarios.ts";
import { beforeAfter } from "./beforeAfter.ts";
import type { EnsembleRunner } from "./EnsembleRunner.ts";
import { ensembleOf } from "./ensembleOf.ts";
import { agreementOf } from "./evidence/agreementOf.ts";
import { tieRows } from "./evidence/tieRows.ts";
import { firmnessOf } from "./firmness/firmnessOf.ts";
import { informationStudies } from "./informationStudies.ts";
import { interventionEffect } from "./interventionEffect.ts";
import { mostSets } from "./mostSets.ts";
import { nearestAccepted } from "./nearestAccepted.ts";
import { periodChanges } from "./periodChanges.ts";
import { periodStudies } from "./periodStudies.ts";
import { responses } from "./responses.ts";
import type { PatternCount, RunStudyOptions, Study } from "./Study.ts";
import { scenarioPatterns } from "./scenarioPatterns.ts";
import { scenarioSetup } from "./scenarioSetup.ts";
import { answersByModels } from "./variants/answersByModels.ts";

function patternsOf({ experiment }: CaseFolder, table: ResultTable) {
  const found = patternAcceptance(table, scenarioPatterns(experiment, "baseline"));
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

function scaledPoints(design: DesignSpec, setup: ScenarioSetup): Float64Array {
  const lazy = designOf(design);
  const { length } = setup.varying;
  const points = new Float64Array(lazy.size * length);
  for (let row = 0; row < lazy.size; row += 1) {
    points.set(scaledPoint(setup, lazy.point(row)), row * length);
  }
  return points;
}

/**
 * Runs the whole study of a case: networks, facets, ensemble, interventions, propositions.
 *
 * The ensemble is one design over the parameters with a range, each set run under every scenario with all else
 * equal; sets whose baseline shows every pattern of the case are accepted, and only these are counted. Other models answer
 * the built-in propositions too, as `variants` of the experiment has it. Same folder, options and version give the same
 * numbers, whoever runs the ensembles. A program's own propositions are judged after those of the folder, over the same sets
 * and the scenarios that they add.
 *
 * @throws {CaseStudyError} `invalid-case` where more is asked than can be run, or a proposition has no id of its own.
 */
export async function runStudy(
  folder: CaseFolder,
  { propositions = [], ...options }: RunStudyOptions,
  runEnsemble: EnsembleRunner,
  signal?: AbortSignal,
): Promise<Study> {
  const { experiment } = folder;
  const setup = scenarioSetup(folder.model, experiment, addedScenarios(folder, propositions));
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
  const table = await runEnsemble(design, setup, "ensemble", 0);
  const { counts, accepted } = patternsOf(folder, table);
  const { varying } = setup;
  const points = scaledPoints(design, setup);
  const ensemble = ensembleOf(table, { tried: table.rows, varying, points, accepted });
  const { seed } = options;
  const experiments = await runExperiments(ensemble, {
    ...{ setup, seed, design: designOf(design) },
    propositions: folder.propositions,
    run: runEnsemble,
  });
  signal?.throwIfAborted();
  const { advantage, removal, configuration } = experiments;
  const evidence = { advantage, configuration, ...(removal ? { removal } : {}) };
  const shown = nearestAccepted(ensemble, setup);
  const drawn = { scheme: setup.scheme ?? "located", series: true } as const;
  const run = (id: string, rebalancings: readonly Rebalancing[]) => ({
    id,
    result: simulateMeanField(shown?.parameters ?? parameters, { ...drawn, rebalancings }),
  });
  const runs = [run("baseline", []), run("balanced", [halfwayStep])];
  const own = [...folder.ownPropositions.map(declaredProposition), ...propositions];
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
    verdicts: [
      ...folder.propositions.map((proposition) => verdictOf(proposition, ensemble, evidence)),
      ...own.map((proposition) => proposition.judge(ensemble)),
    ],
    propositions: [
      ...folder.propositions.map(({ id, statement, segments }) => ({ id, statement, segments, claims: {} })),
      ...own.map(({ id, statement, segments, claims }) => ({ id, statement, segments, claims })),
    ],
    firmness: folder.propositions.flatMap(
      (proposition) => firmnessOf(proposition, ensemble, { ...evidence, seed }) ?? [],
    ),
    variants: await answersByModels({ folder, design, setup, seed, ensemble }, runEnsemble),
    experiments,
    shown: shown?.set ?? null,
    runs,
    warnings: [...new Set([...folder.report.warnings, ...runs.flatMap(({ result }) => result.warnings)])],
  };
}
