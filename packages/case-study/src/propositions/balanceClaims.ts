import type { Ensemble } from "../study/Ensemble.ts";
import type { Claims } from "./Claim.ts";
import type { RebalancingCutoffs } from "./Cutoffs.ts";
import { rebalancingScenarios } from "./rebalancingScenarios.ts";
import { relativeChange } from "./relativeChange.ts";

/** Measures once what P3 is judged by, and gives its claims at any cut-offs. O(accepted). */
export function balanceClaims(ensemble: Ensemble): (cutoffs: RebalancingCutoffs) => Claims {
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
  const overPlacebo = minus(balanced, placebo);
  const overLate = minus(balanced, lossOf(rebalancingScenarios.late));
  return ({ change, worse, normalCost, majority }) => {
    const claim = (id: string, effects: Float64Array, holds: (value: number) => boolean) =>
      ({ id, claim: id, effects, holds, cutoff: majority, side: "above" }) as const;
    return {
      claims: [
        claim("P3.a", effect, (value) => value <= -change),
        { ...claim("P3.b", effect, (value) => value >= change), cutoff: worse, side: "below" },
        claim("P3.c", overPlacebo, (value) => value < 0),
        claim("P3.d", overLate, (value) => value <= 0),
        claim("P3.e", normal, (value) => value >= -normalCost),
      ],
    };
  };
}
