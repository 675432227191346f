import type { Measured } from "@commonweal/actor-network";

export interface PerActorMeasure {
  readonly id: string;
  readonly values: readonly (number | null)[];
}

/** The measures that have one number, or none, for each actor. */
export function perActorMeasures({ measures }: Measured, order: number): readonly PerActorMeasure[] {
  return Object.entries(measures).flatMap(([id, value]) =>
    Array.isArray(value) &&
    value.length === order &&
    value.every((each) => each === null || typeof each === "number")
      ? [{ id, values: value }]
      : [],
  );
}
