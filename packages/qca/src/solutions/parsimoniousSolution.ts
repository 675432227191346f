import type { TruthTable } from "../model/TruthTable.ts";
import { checkLimits } from "./checkLimits.ts";
import { modelFitter } from "./modelFitter.ts";
import { negativeRows } from "./negativeRows.ts";
import type { Solution, SolutionOptions } from "./Solution.ts";
import { solved } from "./solved.ts";

/**
 * Minimises a truth table with every logical remainder that makes a model simpler: the parsimonious solution.
 *
 * As `conservativeSolution`, but a term may hold any configuration that is not negative; `remainders` of a model lists the
 * simplifying assumptions. Where no row is negative the only term is `1`: it holds for every case.
 *
 * @example
 * const values = (text: string) => Array.from(text, Number);
 * const conditions = [{ name: "A", values: values("1100") }, { name: "B", values: values("1001") }];
 * const table = truthTable({ conditions, outcome: { name: "Y", values: values("1100") } });
 * parsimoniousSolution(table).models.map(({ text }) => text); // => ["A"]
 * @throws {QcaError} `invalid-limit`.
 * @see Ragin (1987), The Comparative Method, University of California Press.
 */
export function parsimoniousSolution(table: TruthTable, options: SolutionOptions = {}): Solution {
  const allowed = { allBut: negativeRows(table, options) };
  return solved(table, "parsimonious", allowed, checkLimits(options), modelFitter(table));
}
