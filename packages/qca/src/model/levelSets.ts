import type { ConditionSet, QcaData } from "./QcaData.ts";

function setsOf({ values, levels }: ConditionSet): Float64Array[] {
  if (levels === undefined) {
    return [Float64Array.from(values, (membership) => 1 - membership), Float64Array.from(values)];
  }
  return Array.from({ length: levels }, (_, level) =>
    Float64Array.from(values, (value) => (value === level ? 1 : 0)),
  );
}

/** Memberships in every level of every condition; of a set, level 0 is its absence and level 1 its presence. */
export function levelSets({ conditions }: QcaData): Float64Array[][] {
  return conditions.map(setsOf);
}
