import type { CaseProposition } from "../folder/CasePropositions.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import { historyAndLag } from "./historyAndLag.ts";
import { overFusion } from "./overFusion.ts";
import { rebalancing } from "./rebalancing.ts";
import type { Verdict } from "./Verdict.ts";

/** Judges a proposition of a case over an ensemble, by the cut-offs that it brings. */
export function verdictOf(proposition: CaseProposition, ensemble: Ensemble): Verdict {
  if (proposition.id === "P1") return historyAndLag(ensemble, proposition.cutoffs);
  if (proposition.id === "P2") return overFusion(ensemble, proposition.cutoffs);
  return rebalancing(ensemble, proposition.cutoffs);
}
