import type { SourceBlock } from "./blocks.ts";
import { countPaths } from "./countPaths.ts";
import type { LengthLists } from "./LengthLists.ts";
import { lengthSearch } from "./lengthSearch.ts";
import { mostPaths, tooManyPaths } from "./mostPaths.ts";

/**
 * Makes Brandes's accumulation over paths with lengths: per actor, what the sources of a block depend on it.
 *
 * O(sources × (actors + ties) × log actors) time, O(actors + ties) space.
 */
export function lengthDependencies(lists: LengthLists, sources: Uint32Array): SourceBlock {
  const order = lists.offsets.length - 1;
  const search = lengthSearch(lists);
  const { reached, before, starts, ends } = search;
  const totals = new Float64Array(order);
  const paths = new Float64Array(order);
  const shares = new Float64Array(order);
  return (from, to) => {
    totals.fill(0);
    for (let at = from; at < to; at += 1) {
      const source = sources[at] as number;
      const count = search.run(source);
      countPaths(search, count, paths);
      shares.fill(0);
      for (let place = count - 1; place > 0; place -= 1) {
        const actor = reached[place] as number;
        const share = shares[actor] as number;
        const own = paths[actor] as number;
        if (own > mostPaths) throw tooManyPaths(source);
        totals[actor] = (totals[actor] as number) + share;
        const gain = (1 + share) / own;
        const end = ends[actor] as number;
        for (let slot = starts[actor] as number; slot < end; slot += 1) {
          const other = before[slot] as number;
          shares[other] = (shares[other] as number) + (paths[other] as number) * gain;
        }
      }
    }
    return totals;
  };
}
