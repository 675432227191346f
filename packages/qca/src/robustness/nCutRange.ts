import type { QcaData } from "../model/QcaData.ts";
import type { TableCuts, TruthTable } from "../model/TruthTable.ts";
import type { Solution } from "../solutions/Solution.ts";
import { truthTable } from "../table/truthTable.ts";
import { modelKey } from "./modelKey.ts";

export interface NCutRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds between which least numbers of cases a row a solution stays the same, all else equal; both ends belong to it.
 *
 * Ends at the largest number of cases of a row: beyond it no row is left. One truth table and one solution for each number
 * tried.
 *
 * @example
 * const data = {
 *   conditions: [{ name: "A", values: [1, 1, 0] }],
 *   outcome: { name: "Y", values: [1, 1, 0] },
 * };
 * nCutRange(data, {}, conservativeSolution); // => { from: 1, to: 2 }
 * @throws {QcaError} as `truthTable`.
 * @see Oana & Schneider (2021), A Robustness Test Protocol for Applied QCA; R package SetMethods.
 */
export function nCutRange(data: QcaData, cuts: TableCuts, solve: (table: TruthTable) => Solution): NCutRange {
  const table = truthTable(data, cuts);
  const key = modelKey(solve(table));
  const { nCut } = table.cuts;
  const most = table.rows.reduce((largest, { cases }) => Math.max(largest, cases.length), nCut);
  const isSame = (cut: number) => modelKey(solve(truthTable(data, { ...cuts, nCut: cut }))) === key;
  let [from, to] = [nCut, nCut];
  while (from > 1 && isSame(from - 1)) from--;
  while (to < most && isSame(to + 1)) to++;
  return { from, to };
}
