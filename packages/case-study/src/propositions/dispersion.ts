import type { Ensemble } from "../study/Ensemble.ts";
import { type Ablation, histories, historyScenario } from "./ablations.ts";

/** What is dispersed: society's initiative between histories, or initiative between the three groups. */
export const dispersionKinds = ["histories", "groups"] as const;
export type DispersionKind = (typeof dispersionKinds)[number];

const groups = ["xState", "xCapital", "xSociety"] as const;

const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/**
 * Measures how far initiative at the onset is apart in one world of the ablation, one number an accepted set.
 *
 * Between histories: largest less smallest share of society that three starts of the same community lead to. Between groups:
 * largest less smallest share of the three groups, mean over histories. Both 0 to 1, shares of a group. O(accepted).
 */
export function dispersion(ensemble: Ensemble, ablation: Ablation, kind: DispersionKind): Float64Array {
  const columns = histories.map((history) =>
    groups.map((output) => ensemble.column(historyScenario(ablation, history), output)),
  );
  return Float64Array.from(ensemble.accepted, (set) => {
    const shares = columns.map((each) => each.map((column) => column[set] as number));
    if (kind === "histories") return range(shares.map(([, , society]) => society as number));
    return shares.reduce((sum, each) => sum + range(each), 0) / shares.length;
  });
}
