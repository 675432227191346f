import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";

/**
 * Adds up the ties, or their strength, from each group (row) to each (column), row by row; self-loops are left out.
 *
 * In an undirected network a tie between two groups stands in both cells, one within a group once. O(ties + groups²).
 */
export function tiesBetweenGroups(
  { directed, sources, targets, weights }: TieArrays,
  { names, of }: Grouping,
  weighted: boolean,
): Float64Array {
  const size = names.length;
  const ties = new Float64Array(size * size);
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [source, target] = [sources[arc] as number, targets[arc] as number];
    if (source === target) continue;
    const [from, to] = [of[source] as number, of[target] as number];
    const amount = weighted ? (weights[arc] as number) : 1;
    ties[from * size + to] = (ties[from * size + to] as number) + amount;
    if (!directed && from !== to) ties[to * size + from] = (ties[to * size + from] as number) + amount;
  }
  return ties;
}
