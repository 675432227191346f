import type { DesignSpec } from "@commonweal/experiments";
import type { ScenarioSetup } from "@commonweal/path-dependence";
import type { CaseFolder } from "../../folder/CaseFolder.ts";
import type { Ensemble } from "../Ensemble.ts";
import type { EnsembleRunner } from "../EnsembleRunner.ts";
import { agentsVariant } from "./agentsVariant.ts";
import { agreementsOf } from "./agreementsOf.ts";
import { caseVariants, ownVariant } from "./caseVariants.ts";
import type { ModelAnswers } from "./ModelAnswers.ts";
import { meanFieldVariants } from "./meanFieldVariants.ts";
import { modelVerdicts } from "./modelVerdicts.ts";

/** What a study hands over to be answered by other models. */
export interface VariantBasis {
  readonly folder: CaseFolder;
  readonly design: DesignSpec;
  readonly setup: ScenarioSetup;
  readonly seed: number;
  /** The study's own runs. */
  readonly ensemble: Ensemble;
}

/**
 * Answers a case's propositions by other models: variants of the mean field, and agents on the case's network.
 *
 * The study's own model comes first, over the same sets as the variants; where they run all sets, its verdicts are the
 * study's but for claims that rest on experiments beside the ensemble. `null` where the case asks for no other model or judges no proposition.
 */
export async function answersByModels(
  { ensemble, ...basis }: VariantBasis,
  runEnsemble: EnsembleRunner,
): Promise<ModelAnswers | null> {
  const { experiment, propositions } = basis.folder;
  const { sets: wanted, others } = caseVariants(experiment);
  if (wanted === 0 || propositions.length === 0) return null;
  const sets = Math.min(wanted, ensemble.tried);
  const first = { ...ensemble, tried: sets, accepted: ensemble.accepted.filter((set) => set < sets) };
  const own = modelVerdicts({ ...ownVariant, method: "mean-field", agents: null }, propositions, first);
  const variants = await meanFieldVariants(basis, { sets, others }, runEnsemble);
  const agents = await agentsVariant(basis, ensemble.accepted, runEnsemble);
  const models = [own, ...variants, ...(agents === null ? [] : [agents])];
  return {
    models,
    agreements: agreementsOf(
      models,
      propositions.map(({ id }) => id),
    ),
  };
}
