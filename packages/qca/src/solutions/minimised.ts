import { type MinimalModels, minimalModels } from "../minimisation/minimalModels.ts";
import { primeChart } from "../minimisation/primeChart.ts";
import { type Configurations, primeImplicants } from "../minimisation/primeImplicants.ts";
import { sortedTerms } from "../minimisation/sortedTerms.ts";
import type { TruthRow, TruthTable } from "../model/TruthTable.ts";
import { type Term, termText } from "../model/termText.ts";
import type { PrimeImplicant } from "./Solution.ts";

export interface Minimised extends MinimalModels {
  /** Prime implicants in the order of print; models speak of their places. */
  readonly terms: readonly Term[];
  readonly primeImplicants: readonly PrimeImplicant[];
}

/** Minimises the explained rows of a table, given which configurations a term may hold besides. */
export function minimised(
  { rows, conditions }: TruthTable,
  allowed: Configurations["allowed"],
  limits: { readonly maxModels: number; readonly searchLimit: number },
): Minimised {
  const explained = rows.filter(({ output }) => output === "1");
  const positive = explained.map(({ levels }) => levels);
  if (positive.length === 0) {
    return {
      terms: [],
      primeImplicants: [],
      models: [],
      modelCount: 0,
      minimal: true,
      leastTerms: 0,
      essential: [],
    };
  }
  const levels = conditions.map((condition) => condition.levels);
  const terms = sortedTerms(primeImplicants({ levels, positive, allowed }));
  const chart = primeChart(terms, positive, levels);
  const found = minimalModels(positive.length, chart, limits.maxModels, limits.searchLimit);
  const essential = new Set(found.essential);
  return {
    ...found,
    terms,
    primeImplicants: terms.map((term, place) => ({
      text: termText(term, conditions),
      essential: essential.has(place),
      rows: (chart[place] as number[]).map((row) => (explained[row] as TruthRow).number),
    })),
  };
}
