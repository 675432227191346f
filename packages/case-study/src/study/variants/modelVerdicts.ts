import type { CaseProposition } from "../../folder/CasePropositions.ts";
import { fewestSets } from "../../propositions/fewestSets.ts";
import { verdictOf } from "../../propositions/verdictOf.ts";
import type { Ensemble } from "../Ensemble.ts";
import type { ModelVerdicts } from "./ModelAnswers.ts";

/**
 * Judges all propositions over one model's ensemble, by the claims that need no experiment of their own; where too few sets
 * count, the reason stands beside the verdicts.
 */
export function modelVerdicts(
  model: Pick<ModelVerdicts, "id" | "method" | "variant" | "agents">,
  propositions: readonly CaseProposition[],
  ensemble: Ensemble,
): ModelVerdicts {
  const accepted = ensemble.accepted.length;
  // Nothing varies for `regionOf`, so that no region is looked for.
  const flat = { ...ensemble, varying: [] };
  const judged = () =>
    propositions.map((proposition) => {
      const { region: _, ...verdict } = verdictOf(proposition, flat);
      return verdict;
    });
  return {
    ...model,
    tried: ensemble.tried,
    accepted,
    verdicts: accepted === 0 ? [] : judged(),
    reason: accepted === 0 ? "none-accepted" : accepted < fewestSets ? "few-accepted" : null,
  };
}
