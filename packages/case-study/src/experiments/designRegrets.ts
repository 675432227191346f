import { robustness } from "@commonweal/experiments";
import type { Ensemble } from "../study/Ensemble.ts";
import { designScenario, doseKinds, doseScenario, timedDesigns } from "./designScenarios.ts";

/** How one budget-neutral design stands when nobody knows which set of parameters is true. */
export interface DesignRegret {
  /** `none`, a dose as `kind:dose`, or a design in time. */
  readonly id: string;
  /** Weeks of loss above the best design of the same set: the largest, the 90 % quantile, the mean with its bootstrap interval. */
  readonly largest: number;
  readonly high: number;
  readonly mean: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Place by the largest regret, 1 for the least; equals share the better one. */
  readonly rank: number;
  /** Share of sets in which it loses no more than doing nothing. */
  readonly harmless: number;
}

/** Regret is compared among few designs, for it depends on who else stands in the list. */
const comparedDoses = [0.5, 1] as const;

const resamples = 200;

/**
 * Ranks budget-neutral designs by regret over the accepted sets: doing nothing, doses of one half and one, times and orders.
 *
 * Regret is loss less that of the best design in the same set, in weeks, 0 or more; minimax regret is the least largest one. It says
 * which design does least harm if one is wrong, not which is likely to help. Empty without sets.
 *
 * O(resamples × designs × sets log sets).
 *
 * @see Savage (1951), Journal of the American Statistical Association 46(253), 55–67.
 */
export function designRegrets(ensemble: Ensemble, { seed }: { readonly seed: number }): DesignRegret[] {
  if (ensemble.accepted.length === 0) return [];
  const designs = [
    { id: "none", scenario: "baseline" },
    ...doseKinds.flatMap((kind) =>
      comparedDoses.map((dose) => ({ id: `${kind}:${dose}`, scenario: doseScenario(kind, dose) })),
    ),
    // The early one is the dose of one half of both.
    ...timedDesigns
      .filter((id) => id !== "early")
      .map((id) => ({ id: id as string, scenario: designScenario(id) })),
  ];
  const before = ensemble.column("baseline", "loss");
  const outcomes = designs.map(({ scenario }) => {
    const losses = ensemble.column(scenario, "loss");
    return Float64Array.from(ensemble.accepted, (set) => (losses[set] as number) - (before[set] as number));
  });
  const found = robustness(outcomes, { better: "smaller", enough: 0, seed, resamples });
  return designs.map(({ id }, place) => {
    const row = found[place] as (typeof found)[number];
    return {
      id,
      largest: row.maximumRegret.value as number,
      high: row.percentileRegret.value as number,
      mean: row.meanRegret.value as number,
      interval: row.meanRegret.interval,
      rank: row.maximumRegret.rank,
      harmless: row.satisficing.value as number,
    };
  });
}
