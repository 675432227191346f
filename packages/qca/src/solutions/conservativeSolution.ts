import type { TruthTable } from "../model/TruthTable.ts";
import { checkLimits } from "./checkLimits.ts";
import { modelFitter } from "./modelFitter.ts";
import type { Solution, SolutionOptions } from "./Solution.ts";
import { solved } from "./solved.ts";

/**
 * Minimises a truth table without any logical remainder: the conservative (complex) solution.
 *
 * Terms are prime implicants of the explained rows (with `includeContradictions` they may hold contradictory rows too);
 * models are all sets of the fewest terms that cover every explained row. Where there are several, the data do not tell
 * which is right. Parameters of fit go from 0 to 1, no unit, `null` where the denominator is 0. No explained row: no model.
 *
 * O(∏ (levels + 1) × conditions) for the prime implicants; the cover is exact, and `minimal` is false only where
 * `searchLimit` ended the search.
 *
 * @example
 * const values = (text: string) => Array.from(text, Number);
 * const conditions = [
 *   { name: "A", values: values("110011") },
 *   { name: "B", values: values("101010") },
 *   { name: "C", values: values("111100") },
 * ];
 * const table = truthTable({ conditions, outcome: { name: "Y", values: values("111000") } });
 * conservativeSolution(table).models.map(({ text }) => text); // => ["A*C + B*C"]
 * @throws {QcaError} `invalid-limit`.
 * @see Ragin (1987), The Comparative Method, University of California Press.
 */
export function conservativeSolution(table: TruthTable, options: SolutionOptions = {}): Solution {
  const limits = checkLimits(options);
  const outputs = options.includeContradictions ? ["1", "C"] : ["1"];
  const only = table.rows.filter(({ output }) => outputs.includes(output)).map(({ levels }) => levels);
  return solved(table, "conservative", { only }, limits, modelFitter(table));
}
