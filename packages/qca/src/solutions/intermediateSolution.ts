import { levelsOf } from "../model/levelsOf.ts";
import type { TruthTable } from "../model/TruthTable.ts";
import type { Term } from "../model/termText.ts";
import { checkLimits } from "./checkLimits.ts";
import { easyCounterfactuals } from "./easyCounterfactuals.ts";
import { expectedLevels } from "./expectedLevels.ts";
import { modelFitter } from "./modelFitter.ts";
import { negativeRows } from "./negativeRows.ts";
import type { Solution, SolutionOptions } from "./Solution.ts";
import { solved } from "./solved.ts";

export interface IntermediateVariant extends Solution {
  /** Places of the conservative and the parsimonious models that it lies between, in their solutions. */
  readonly between: readonly { readonly conservative: number; readonly parsimonious: number }[];
  /** Numbers of the logical remainders used: the easy counterfactuals. */
  readonly easy: readonly number[];
}

export interface IntermediateSolution {
  readonly kind: "intermediate";
  readonly outcome: string;
  /** The solutions that it lies between. */
  readonly conservative: Solution;
  readonly parsimonious: Solution;
  /** One for each set of easy counterfactuals that the models lead to; more than one is ambiguity. Never none. */
  readonly variants: readonly IntermediateVariant[];
  /** Pairs of a conservative and a parsimonious model that were looked at, and how many there are (`null`: not counted). */
  readonly pairs: { readonly considered: number; readonly all: number | null };
}

const termsOf = ({ models }: Solution): Term[][] =>
  models.map(({ terms }) => terms.map((term) => term.levels));

/**
 * Minimises a truth table with easy counterfactuals only: the intermediate solution under directional expectations.
 *
 * An expectation names a level that should help the outcome: `A`, `~A`, or `A[2]`, several for several levels; about other
 * conditions nothing is expected. A condition goes from a conservative term where its level is not the expected one and a
 * parsimonious term that holds the conservative one leaves it open; the logical remainders that the wider terms take in are
 * the easy counterfactuals. The explained rows and these are minimised for each pair of a conservative and a parsimonious model (at most `maxModels` pairs); pairs with the same easy
 * counterfactuals are one variant.
 *
 * @example
 * const values = (text: string) => Array.from(text, Number);
 * const conditions = [
 *   { name: "A", values: values("1100") },
 *   { name: "B", values: values("0001") },
 *   { name: "C", values: values("1010") },
 * ];
 * const table = truthTable({ conditions, outcome: { name: "Y", values: values("1000") } });
 * const { variants } = intermediateSolution(table, ["A", "B", "C"]);
 * variants[0].models.map(({ text }) => text); // => ["A*C"]
 * @throws {QcaError} `unknown-condition`, `invalid-level`, `invalid-limit`.
 * @see Ragin & Sonnett (2005), Between Complexity and Parsimony: Limited Diversity, Counterfactual Cases, and Comparative
 * Analysis.
 */
export function intermediateSolution(
  table: TruthTable,
  expectations: readonly string[],
  options: SolutionOptions = {},
): IntermediateSolution {
  const limits = checkLimits(options);
  const expected = expectedLevels(table, expectations);
  const levels = table.conditions.map((condition) => condition.levels);
  const outputs = options.includeContradictions ? ["1", "C"] : ["1"];
  const held = table.rows.filter(({ output }) => outputs.includes(output)).map((row) => row.levels);
  const fit = modelFitter(table);
  const conservative = solved(table, "conservative", { only: held }, limits, fit);
  const parsimonious = solved(table, "parsimonious", { allBut: negativeRows(table, options) }, limits, fit);
  const observed = new Set(table.rows.filter(({ output }) => output !== "?").map(({ number }) => number));

  const variants = new Map<string, { easy: number[]; between: IntermediateVariant["between"][number][] }>();
  let considered = 0;
  for (const [lower, narrow] of termsOf(conservative).entries()) {
    for (const [upper, wide] of termsOf(parsimonious).entries()) {
      if (considered === limits.maxModels) break;
      considered++;
      const reached = easyCounterfactuals(narrow, wide, expected, levels);
      const easy = [...reached].filter((number) => !observed.has(number)).sort((a, b) => a - b);
      const known = variants.get(easy.join());
      if (known) known.between.push({ conservative: lower, parsimonious: upper });
      else variants.set(easy.join(), { easy, between: [{ conservative: lower, parsimonious: upper }] });
    }
  }

  if (variants.size === 0) variants.set("", { easy: [], between: [] });
  const found = [...variants.values()].map(({ easy, between }): IntermediateVariant => {
    const only = [...held, ...easy.map((number) => levelsOf(number, levels))];
    return { ...solved(table, "intermediate", { only }, limits, fit), between, easy };
  });
  const all =
    conservative.modelCount === null || parsimonious.modelCount === null
      ? null
      : conservative.modelCount * parsimonious.modelCount;
  const { outcome } = table;
  return {
    kind: "intermediate",
    outcome,
    conservative,
    parsimonious,
    variants: found,
    pairs: { considered, all },
  };
}
