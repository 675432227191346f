import { countPaths } from "./countPaths.ts";
import type { LengthLists } from "./LengthLists.ts";
import { lengthSearch } from "./lengthSearch.ts";
import { mostPaths, tooManyPaths } from "./mostPaths.ts";
import { slotOf } from "./slotOf.ts";

/**
 * Sums, for each step of the lists, how much all ordered pairs depend on it, along paths with lengths (Brandes).
 *
 * O(actors × (actors + ties) × log actors) time, O(actors + ties) space.
 */
export function lengthTieDependencies(lists: LengthLists): Float64Array {
  const order = lists.offsets.length - 1;
  const search = lengthSearch(lists);
  const { reached, before, starts, ends } = search;
  const totals = new Float64Array(lists.targets.length);
  const paths = new Float64Array(order);
  const shares = new Float64Array(order);
  for (let source = 0; source < order; source += 1) {
    const count = search.run(source);
    countPaths(search, count, paths);
    shares.fill(0);
    for (let place = count - 1; place > 0; place -= 1) {
      const actor = reached[place] as number;
      const own = paths[actor] as number;
      if (own > mostPaths) throw tooManyPaths(source);
      const gain = (1 + (shares[actor] as number)) / own;
      const end = ends[actor] as number;
      for (let at = starts[actor] as number; at < end; at += 1) {
        const other = before[at] as number;
        const part = (paths[other] as number) * gain;
        shares[other] = (shares[other] as number) + part;
        const slot = slotOf(lists, other, actor);
        totals[slot] = (totals[slot] as number) + part;
      }
    }
  }
  return totals;
}
