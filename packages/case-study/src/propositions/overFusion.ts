import type { Ensemble } from "../study/Ensemble.ts";
import type { OverFusionCutoffs } from "./Cutoffs.ts";
import type { OverFusionEvidence } from "./Evidence.ts";
import { fusionClaims } from "./fusionClaims.ts";
import { judge } from "./judge.ts";
import type { Verdict } from "./Verdict.ts";

/**
 * Judges P2: over-fusion and weak society are the root of the failure.
 *
 * Claim a: a little less fusion lowers loss. Claim b: a little more of the same total capacity in society's hands
 * lowers loss. Claim c: halving fusion and going half-way to equal shares takes away more loss than halving any
 * single rival explanation does (or doubling it, where more is better): a smaller shock, an earlier trigger, faster
 * information, a stronger campaign. Claim d: of the loss that changing all six takes away, fusion and
 * society's power carry more than `structure` (`removalShares`, over the first of the accepted sets, those left out in which all six take
 * nothing away). Claims e and f: over held-out
 * sets, much fusion and a weak society are sufficient for a large loss by `consistency` and `pri` (`configurationFit`; counted where
 * sets lie on both sides of that configuration). Whether normal performance suffers is not part of it; P3 counts that. Loss is the
 * integral of lost performance over the emergency, in weeks. Each of a to d must hold in more than `majority` of the
 * sets.
 */
export function overFusion(
  ensemble: Ensemble,
  cutoffs: OverFusionCutoffs,
  evidence: OverFusionEvidence = {},
): Verdict {
  const { claims, parts } = fusionClaims(ensemble, evidence)(cutoffs);
  return judge("P2", claims, ensemble, parts);
}
