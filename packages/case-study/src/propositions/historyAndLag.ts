import type { Ensemble } from "../study/Ensemble.ts";
import type { HistoryAndLagCutoffs } from "./Cutoffs.ts";
import type { HistoryEvidence } from "./Evidence.ts";
import { historyClaims } from "./historyClaims.ts";
import { judge } from "./judge.ts";
import type { Verdict } from "./Verdict.ts";

/**
 * Judges P1: history and lag shape relations beside rational choice.
 *
 * Each mechanism is taken out on its own, the other kept. Claim a: reinforcement widens the difference that
 * different histories make to society's initiative at the onset (continuity). Claim b: unequal speeds of change
 * widen the difference between the groups (heterogeneity). Either must reach `effect` (share of a group, 0 to 1)
 * in more than `majority` of the accepted sets. Claim d: on pseudo-data of the set, fitted to two histories, the full model
 * predicts the third better than rational choice alone, after a penalty for its further parameters (`heldOutAdvantage`).
 * a and b pull against each other: histories that lock all groups in leave lags little to widen, so that few sets show both.
 * How far they add up, c, is told by `ablationTable` and not judged.
 */
export function historyAndLag(
  ensemble: Ensemble,
  cutoffs: HistoryAndLagCutoffs,
  evidence: HistoryEvidence = {},
): Verdict {
  const { claims } = historyClaims(ensemble, evidence)(cutoffs);
  return judge("P1", claims, ensemble);
}
