import type { ParameterName } from "@commonweal/path-dependence";
import type { CaseIntervention } from "./CaseExperiment.ts";
import { mostCombined, stepsCombined } from "./stepsCombined.ts";

/**
 * Puts into every intervention the changes of those that it combines, in their order, before its own.
 *
 * Steps in time follow each other; factors on the same parameter multiply. Only interventions further up are looked at, so
 * that none can lead to itself; those may combine others. One that combines none is given back as it is,
 * and so is one that would come to more than `mostCombined` steps, which `readCase` refuses.
 *
 * O(interventions · (interventions + steps)), at most `mostCombined` steps each.
 */
export function combinedInterventions(
  interventions: readonly CaseIntervention[],
): readonly CaseIntervention[] {
  const known = new Map<string, CaseIntervention>();
  const steps = stepsCombined(interventions);
  return interventions.map((intervention, index) => {
    const parts = (intervention.combines ?? []).flatMap((id) => known.get(id) ?? []);
    const alone = parts.length === 0 || (steps[index] as number) > mostCombined;
    const whole = alone ? intervention : together(intervention, [...parts, intervention]);
    if (!known.has(whole.id)) known.set(whole.id, whole);
    return whole;
  });
}

function together(intervention: CaseIntervention, parts: readonly CaseIntervention[]): CaseIntervention {
  const scale: Partial<Record<ParameterName, number>> = {};
  for (const part of parts) {
    for (const [name, factor] of Object.entries(part.scale ?? {}) as [ParameterName, number][]) {
      scale[name] = (scale[name] ?? 1) * factor;
    }
  }
  return {
    ...intervention,
    rebalancings: parts.flatMap(({ rebalancings }) => rebalancings),
    sequence: parts.flatMap(({ sequence = [] }) => sequence),
    scale,
  };
}
