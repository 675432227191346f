import type { TruthTable } from "../model/TruthTable.ts";
import type { Term } from "../model/termText.ts";
import { configurationsIn } from "./configurationsIn.ts";
import type { Minimised } from "./minimised.ts";
import type { ModelFitter } from "./modelFitter.ts";
import type { Model } from "./Solution.ts";

/** Fits every listed model to the cases, and finds the logical remainders that it assumes. */
export function fittedModels(
  table: TruthTable,
  { terms, models, essential }: Minimised,
  fit: ModelFitter,
): Model[] {
  const levels = table.conditions.map((condition) => condition.levels);
  const observed = new Set(table.rows.filter(({ output }) => output !== "?").map(({ number }) => number));
  const essentialTerms = new Set(essential.map((place) => terms[place] as Term));
  return models.map((places) => {
    const own = places.map((place) => terms[place] as Term);
    const remainders = configurationsIn(own, levels).filter((number) => !observed.has(number));
    return { ...fit(own, essentialTerms), remainders };
  });
}
