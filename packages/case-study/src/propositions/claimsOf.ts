import type { CaseProposition } from "../folder/CasePropositions.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import { balanceClaims } from "./balanceClaims.ts";
import type { Claims } from "./Claim.ts";
import { fusionClaims } from "./fusionClaims.ts";
import { historyClaims } from "./historyClaims.ts";
import type { PropositionEvidence } from "./verdictOf.ts";

/** Measures once what a proposition of a case is judged by, and gives its claims with some of the case's cut-offs set otherwise. */
export function claimsOf(
  proposition: CaseProposition,
  ensemble: Ensemble,
  evidence: PropositionEvidence,
): (cutoffs: Readonly<Record<string, number>>) => Claims {
  if (proposition.id === "P1") {
    const claims = historyClaims(ensemble, evidence);
    return (cutoffs) => claims({ ...proposition.cutoffs, ...cutoffs });
  }
  if (proposition.id === "P2") {
    const claims = fusionClaims(ensemble, evidence);
    return (cutoffs) => claims({ ...proposition.cutoffs, ...cutoffs });
  }
  const claims = balanceClaims(ensemble);
  return (cutoffs) => claims({ ...proposition.cutoffs, ...cutoffs });
}
