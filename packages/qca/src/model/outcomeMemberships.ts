import type { OutcomeSet } from "./QcaData.ts";

/** Memberships in the outcome studied: the outcome's own, or those in its absence. */
export function outcomeMemberships({ values, negated = false }: OutcomeSet): Float64Array {
  return Float64Array.from(values, (membership) => (negated ? 1 - membership : membership));
}
