import { checkData } from "../model/checkData.ts";
import { levelSets } from "../model/levelSets.ts";
import { outcomeMemberships } from "../model/outcomeMemberships.ts";
import type { QcaData } from "../model/QcaData.ts";
import { termText } from "../model/termText.ts";
import type { NecessaryExpression } from "./NecessaryExpression.ts";
import { necessityFit } from "./necessityFit.ts";

/**
 * Measures every condition, and its absence or each of its levels, as necessary for the outcome.
 *
 * Conditions in order, presence before absence. Parameters from 0 to 1, no unit; `null` where a denominator is 0. A condition
 * that nearly all cases have has a low relevance: it is trivially necessary. O(levels × cases).
 *
 * @example
 * const data = {
 *   conditions: [{ name: "A", values: [1, 0.5, 0] }],
 *   outcome: { name: "Y", values: [0.5, 0.5, 0] },
 * };
 * const [present] = singleNecessity(data);
 * present.text; // => "A"
 * present.inclusion; // => 1
 * present.relevance; // => 1.5 / 2
 * @throws {QcaError} as `truthTable` for data that are none.
 * @see Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, Cambridge University Press.
 */
export function singleNecessity(data: QcaData): NecessaryExpression[] {
  checkData(data);
  const outcome = outcomeMemberships(data.outcome);
  const conditions = data.conditions.map(({ name, levels = 2 }) => ({ name, levels }));
  return levelSets(data).flatMap((sets, place) => {
    const isSet = data.conditions[place]?.levels === undefined;
    const order = isSet ? [1, 0] : [...sets.keys()];
    return order.map((level) => {
      const levels = conditions.map((_, at) => (at === place ? level : null));
      const fit = necessityFit(sets[level] as Float64Array, outcome);
      return { text: termText(levels, conditions), levels, joined: "none" as const, ...fit };
    });
  });
}
