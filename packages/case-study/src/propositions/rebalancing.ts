import type { Ensemble } from "../study/Ensemble.ts";
import { balanceClaims } from "./balanceClaims.ts";
import type { RebalancingCutoffs } from "./Cutoffs.ts";
import { judge } from "./judge.ts";
import type { Verdict } from "./Verdict.ts";

/**
 * Judges P3: balancing the three forces and a stronger society raise resilience.
 *
 * The intervention halves fusion and moves every group half-way to an equal share of the same total capacity.
 * Claim a: loss falls by at least `change`. Claim b: loss rises by at least `change` in fewer than `worse` of the
 * accepted sets. Claim c: the intervention beats the mean of its placebos, in which fusion is halved too and as much power
 * moves as there is to take, but what the groups gain and lose is handed round in each of the five other ways. Claim d:
 * early is no worse than late. Claim e: normal performance falls by no more than `normalCost`. All but b must
 * hold in more than `majority` of the accepted sets.
 */
export function rebalancing(ensemble: Ensemble, cutoffs: RebalancingCutoffs): Verdict {
  const { claims } = balanceClaims(ensemble)(cutoffs);
  return judge("P3", claims, ensemble);
}
