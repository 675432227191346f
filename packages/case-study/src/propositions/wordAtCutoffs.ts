import type { CaseProposition } from "../folder/CasePropositions.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import { historyAndLagClaims } from "./historyAndLag.ts";
import { wordOf } from "./judge.ts";
import { overFusionGrounds } from "./overFusion.ts";
import { rebalancingClaims } from "./rebalancing.ts";
import type { VerdictWord } from "./Verdict.ts";
import type { PropositionEvidence } from "./verdictOf.ts";

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
  if (proposition.id === "P1") {
    const claimsAt = historyAndLagClaims(ensemble, evidence);
    return (cutoffs) => wordOf({ claims: claimsAt({ ...proposition.cutoffs, ...cutoffs }) });
  }
  if (proposition.id === "P2") {
    const groundsAt = overFusionGrounds(ensemble, evidence);
    return (cutoffs) => wordOf(groundsAt({ ...proposition.cutoffs, ...cutoffs }));
  }
  const claimsAt = rebalancingClaims(ensemble);
  return (cutoffs) => wordOf({ claims: claimsAt({ ...proposition.cutoffs, ...cutoffs }) });
}
