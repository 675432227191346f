import type { CaseProposition } from "../folder/CasePropositions.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import { claimsOf } from "./claimsOf.ts";
import { countClaim } from "./countClaim.ts";
import type { VerdictWord } from "./Verdict.ts";
import type { PropositionEvidence } from "./verdictOf.ts";
import { wordOf } from "./wordOf.ts";

/**
 * Gives the word that `verdictOf` would find at any cut-offs in place of the registered ones; effects are measured once.
 *
 * O(claims × accepted) for each word.
 */
export function wordAtCutoffs(
  proposition: CaseProposition,
  ensemble: Ensemble,
  evidence: PropositionEvidence = {},
): (cutoffs: Readonly<Record<string, number>>) => VerdictWord {
  const claimsAt = claimsOf(proposition, ensemble, evidence);
  return (cutoffs) => {
    const { claims, parts = [] } = claimsAt(cutoffs);
    return wordOf([...claims.map(countClaim), ...parts].map(({ verdict }) => verdict));
  };
}
