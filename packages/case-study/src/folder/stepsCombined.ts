import type { CaseIntervention } from "./CaseExperiment.ts";

/** Steps that one intervention may come to with all that it combines: parts of parts double with every level. */
export const mostCombined = 1_000;

/** Counts the steps of every intervention with those of what it combines, as far as that stands further up. */
export function stepsCombined(interventions: readonly CaseIntervention[]): readonly number[] {
  const known = new Map<string, number>();
  return interventions.map(({ id, rebalancings, sequence = [], combines = [] }) => {
    const own = rebalancings.length + sequence.length;
    const count = combines.reduce((sum, part) => sum + (known.get(part) ?? 0), own);
    if (!known.has(id)) known.set(id, count);
    return count;
  });
}
