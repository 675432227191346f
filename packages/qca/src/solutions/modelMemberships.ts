import { levelSets } from "../model/levelSets.ts";
import type { TruthTable } from "../model/TruthTable.ts";
import type { Model } from "./Solution.ts";
import { termMemberships } from "./termMemberships.ts";

/**
 * Gives the membership of every case in a model: the largest in its terms, from 0 to 1, no unit.
 *
 * O(literals × cases).
 *
 * @example
 * const conditions = [{ name: "A", values: [0.9, 0.2] }, { name: "B", values: [0.1, 0.8] }];
 * const table = truthTable({ conditions, outcome: { name: "Y", values: [0.9, 0.9] } }, { inclusionCut: 0.9 });
 * const { models } = conservativeSolution(table);
 * models[0].text; // => "~A*B + A*~B"
 * modelMemberships(table, models[0]); // => new Float64Array([0.9, 0.8])
 */
export function modelMemberships({ data }: TruthTable, { terms }: Pick<Model, "terms">): Float64Array {
  const sets = levelSets(data);
  const largest = new Float64Array(data.outcome.values.length);
  for (const { levels } of terms) {
    const set = termMemberships(levels, sets, largest.length);
    for (let index = 0; index < set.length; index++) {
      largest[index] = Math.max(largest[index] as number, set[index] as number);
    }
  }
  return largest;
}
