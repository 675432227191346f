import type { Ensemble } from "../study/Ensemble.ts";
import { type Claim, judge } from "./judge.ts";
import { relativeChange } from "./relativeChange.ts";
import type { Verdict } from "./Verdict.ts";

export const rebalancingScenarios = {
  balanced: "P3.balanced",
  late: "P3.balanced-late",
  /** One for every other way to hand round what the groups gain and lose. */
  placebos: ["P3.placebo-1", "P3.placebo-2", "P3.placebo-3", "P3.placebo-4", "P3.placebo-5"],
} as const;

/** The step that P3 takes at once: half the fusion away, half-way to equal power. */
export const halfwayStep = { rho: 0.5, dF: 0.5, at: 0 } as const;

export interface RebalancingCutoffs {
  /** Change of loss that counts, as a share of the baseline's loss. */
  readonly change: number;
  /** Share of accepted sets that may get worse. */
  readonly worse: number;
  /** Normal performance that may be given up, as a share of the baseline's. */
  readonly normalCost: number;
  readonly majority: number;
}

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
  return judge("P3", rebalancingClaims(ensemble)(cutoffs), ensemble);
}

/** Measures what P3 is judged by, once for all cut-offs that may be asked for. */
export function rebalancingClaims(ensemble: Ensemble): (cutoffs: RebalancingCutoffs) => readonly Claim[] {
  const at = (scenario: string, output: string): Float64Array => {
    const column = ensemble.column(scenario, output);
    return Float64Array.from(ensemble.accepted, (set) => column[set] as number);
  };
  const baseline = at("baseline", "loss");
  const lossOf = (scenario: string) => at(scenario, "loss");
  const relative = (values: Float64Array, base: Float64Array) =>
    values.map((value, index) => relativeChange(base[index] as number, value));
  const minus = (left: Float64Array, right: Float64Array) =>
    left.map((value, index) => value - (right[index] as number));

  const balanced = lossOf(rebalancingScenarios.balanced);
  const effect = relative(balanced, baseline);
  const placebos = rebalancingScenarios.placebos.map(lossOf);
  const placebo = balanced.map(
    (_, index) => placebos.reduce((sum, losses) => sum + (losses[index] as number), 0) / placebos.length,
  );
  const normal = relative(
    at(rebalancingScenarios.balanced, "normalPerformance"),
    at("baseline", "normalPerformance"),
  );
  const againstPlacebo = minus(balanced, placebo);
  const againstLate = minus(balanced, lossOf(rebalancingScenarios.late));
  return ({ change, worse, normalCost, majority }) => {
    const claim = (id: string, effects: Float64Array, holds: Claim["holds"]): Claim => ({
      ...{ id, claim: id, effects, holds, cutoff: majority, side: "above" },
    });
    return [
      claim("P3.a", effect, (value) => value <= -change),
      { ...claim("P3.b", effect, (value) => value >= change), cutoff: worse, side: "below" },
      claim("P3.c", againstPlacebo, (value) => value < 0),
      claim("P3.d", againstLate, (value) => value <= 0),
      claim("P3.e", normal, (value) => value >= -normalCost),
    ];
  };
}
