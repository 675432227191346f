import type { TieArrays } from "../model/TieArrays.ts";

/** Builds tie arrays from `[source, target, weight]` triples; the weight is 1 unless given. */
export function arraysOf(
  order: number,
  ties: readonly (readonly number[])[],
  { directed = false }: { readonly directed?: boolean } = {},
): TieArrays {
  return {
    directed,
    order,
    sources: Uint32Array.from(ties, (tie) => tie[0] ?? 0),
    targets: Uint32Array.from(ties, (tie) => tie[1] ?? 0),
    weights: Float64Array.from(ties, (tie) => tie[2] ?? 1),
  };
}
