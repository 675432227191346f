import type { TruthTable } from "../model/TruthTable.ts";
import type { SolutionOptions } from "./Solution.ts";

/** Configurations that no term of a parsimonious solution may hold. */
export function negativeRows(
  { rows }: TruthTable,
  { includeContradictions = false }: SolutionOptions,
): (readonly number[])[] {
  const outputs = includeContradictions ? ["0"] : ["0", "C"];
  return rows.filter(({ output }) => outputs.includes(output)).map(({ levels }) => levels);
}
