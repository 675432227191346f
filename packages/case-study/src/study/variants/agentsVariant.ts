import { type DesignSpec, patternAcceptance } from "@commonweal/experiments";
import { type CommunitySetup, campaignCanStart, type ScenarioSetup } from "@commonweal/path-dependence";
import { acceptedSample } from "../../experiments/acceptedSample.ts";
import type { CaseFolder } from "../../folder/CaseFolder.ts";
import { askedScenarios } from "../../propositions/askedScenarios.ts";
import type { EnsembleRunner } from "../EnsembleRunner.ts";
import { ensembleOf } from "../ensembleOf.ts";
import { scenarioPatterns } from "../scenarioPatterns.ts";
import { caseCommunities } from "./caseCommunities.ts";
import { ownVariant } from "./caseVariants.ts";
import { listedDesign } from "./listedDesign.ts";
import type { ModelVerdicts, SilentReason } from "./ModelAnswers.ts";
import { modelVerdicts } from "./modelVerdicts.ts";

/**
 * Answers the propositions by agents on the case's own network, for the first of the sets that the study accepted.
 *
 * Each of these sets lives on another network drawn from the uncertain ties and runs several times, under the baseline
 * and the scenarios that the propositions look at; an output is its mean over these runs, which share their draws between
 * scenarios. Choice by logit, additive production, the plain scheme of steps. Sets are those that the mean field accepted;
 * `showing` counts how many of them show the case's patterns with agents too. `null` where the case asks for no agents.
 *
 * O(sets × scenarios × replications) runs.
 */
export async function agentsVariant(
  {
    folder,
    design,
    setup,
    seed,
  }: {
    readonly folder: CaseFolder;
    readonly design: DesignSpec;
    readonly setup: ScenarioSetup;
    readonly seed: number;
  },
  accepted: Uint32Array,
  runEnsemble: EnsembleRunner,
): Promise<ModelVerdicts | null> {
  const { propositions, experiment } = folder;
  const { sets = 48, replications = 3 } = experiment.variants?.agents ?? {};
  if (sets === 0) return null;
  const model = {
    id: `agents.${ownVariant.id}`,
    method: "agents",
    variant: ownVariant.variant,
    agents: null,
  } as const;
  const silent = (reason: SilentReason, more: Partial<ModelVerdicts> = {}): ModelVerdicts => ({
    ...model,
    tried: 0,
    accepted: 0,
    verdicts: [],
    reason,
    ...more,
  });
  const chosen = acceptedSample(accepted, sets);
  if (chosen.length === 0) return silent("none-accepted");
  const communities = caseCommunities(folder, { count: chosen.length, seed });
  if (typeof communities === "string") return silent(communities);
  const { networks, ...community } = communities;
  const startable = networks.filter(campaignCanStart).length;
  const agents = { ...community, networks: networks.length, startable, replications, showing: 0 };
  if (startable === 0) return silent("no-campaign", { agents });

  const asked = askedScenarios(propositions);
  const { base, varying } = setup;
  const scenarios = setup.scenarios.filter(({ id }) => id === "baseline" || asked.has(id));
  const lived: CommunitySetup = { network: networks, base, varying, scenarios, seed, replications };
  const table = await runEnsemble(listedDesign(design, chosen), lived, "agents", 0);
  const showing = patternAcceptance(table, scenarioPatterns(experiment, "baseline"))?.accepted.length ?? 0;
  const ensemble = ensembleOf(table, {
    tried: table.rows,
    varying: [],
    points: new Float64Array(0),
    accepted: Uint32Array.from({ length: table.rows }, (_, row) => row),
  });
  return modelVerdicts({ ...model, agents: { ...agents, showing } }, propositions, ensemble);
}
