import { type Measured, measureTable } from "@commonweal/actor-network";

export interface PerActorMeasure {
  readonly id: string;
  readonly values: readonly (number | null)[];
}

const families = measureTable.filter(({ per }) => per === "actor").map(({ id }) => id.split("{")[0] ?? id);

/** The measures that have one number, or none, for each actor: by their kind, not by the length of their lists. */
export function perActorMeasures({ measures }: Measured): readonly PerActorMeasure[] {
  return Object.entries(measures).flatMap(([id, value]) =>
    Array.isArray(value) &&
    families.some((family) => id === family || (/[=.]$/.test(family) && id.startsWith(family))) &&
    value.every((each) => each === null || typeof each === "number")
      ? [{ id, values: value }]
      : [],
  );
}
