import type { QcaData } from "../model/QcaData.ts";
import type { TableCuts, TruthTable } from "../model/TruthTable.ts";
import type { Solution } from "../solutions/Solution.ts";
import { truthTable } from "../table/truthTable.ts";
import { modelKey } from "./modelKey.ts";

export interface InclusionCutRange {
  /** The solution changes at this cut, and is the same for every cut above it; `null` where it is the same down to 0. */
  readonly above: number | null;
  /** The largest cut with the same solution. */
  readonly upTo: number;
}

/**
 * Finds between which inclusion cuts a solution stays the same, all else equal.
 *
 * Exact: a solution can change only at the inclusion of a row, so that cuts between two of these are one. Two solutions are the
 * same when their models are. `solve` gives the solution of a table, such as `parsimoniousSolution`. One truth table and one
 * solution for each step until it changes; a contradiction cut above the cut tried is lowered to it.
 *
 * @example
 * const data = {
 *   conditions: [{ name: "A", values: [0.9, 0.8, 0.2, 0.1] }],
 *   outcome: { name: "Y", values: [0.9, 0.6, 0.4, 0.1] },
 * };
 * const range = inclusionCutRange(data, { inclusionCut: 0.8 }, conservativeSolution);
 * range.above; // ≈ 0.4
 * range.upTo; // ≈ 0.9
 * @throws {QcaError} as `truthTable`.
 * @see Oana & Schneider (2021), A Robustness Test Protocol for Applied QCA; R package SetMethods, which steps instead.
 */
export function inclusionCutRange(
  data: QcaData,
  cuts: TableCuts,
  solve: (table: TruthTable) => Solution,
): InclusionCutRange {
  const table = truthTable(data, cuts);
  const key = modelKey(solve(table));
  const { inclusionCut, nCut } = table.cuts;
  const inclusions = table.rows.flatMap(({ inclusion, cases }) =>
    inclusion === null || cases.length < nCut ? [] : [Math.min(1, inclusion)],
  );
  const different = [...new Set(inclusions)].sort((a, b) => a - b);
  const isSame = (cut: number) => {
    const { contradictionCut } = cuts;
    const lowered =
      contradictionCut === undefined ? {} : { contradictionCut: Math.min(contradictionCut, cut) };
    return modelKey(solve(truthTable(data, { ...cuts, ...lowered, inclusionCut: cut }))) === key;
  };
  const lower = different.filter((value) => value < inclusionCut - 1e-12).reverse();
  const above = lower.find((value) => !isSame(value)) ?? null;
  const higher = [...different.filter((value) => value >= inclusionCut - 1e-12), 1];
  const stop = higher.findIndex((value) => value > inclusionCut && !isSame(value));
  const upTo = stop < 0 ? 1 : Math.max(inclusionCut, higher[stop - 1] ?? inclusionCut);
  return { above, upTo };
}
