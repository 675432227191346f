import type { CaseProposition } from "../folder/CasePropositions.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import type { HistoryEvidence, OverFusionEvidence } from "./Evidence.ts";
import { historyAndLag } from "./historyAndLag.ts";
import { overFusion } from "./overFusion.ts";
import { rebalancing } from "./rebalancing.ts";
import type { Verdict } from "./Verdict.ts";

/** What propositions are judged by beside an ensemble; claims that need what is not there are not counted. */
export type PropositionEvidence = HistoryEvidence & OverFusionEvidence;

/** Judges a proposition of a case over an ensemble, by the cut-offs that it brings. */
export function verdictOf(
  proposition: CaseProposition,
  ensemble: Ensemble,
  evidence: PropositionEvidence = {},
): Verdict {
  if (proposition.id === "P1") return historyAndLag(ensemble, proposition.cutoffs, evidence);
  if (proposition.id === "P2") return overFusion(ensemble, proposition.cutoffs, evidence);
  return rebalancing(ensemble, proposition.cutoffs);
}
