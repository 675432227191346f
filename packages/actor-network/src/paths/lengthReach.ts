import type { SourceBlock } from "./blocks.ts";
import type { LengthLists } from "./LengthLists.ts";
import { lengthSearch } from "./lengthSearch.ts";
import { reachColumns } from "./stepReach.ts";

/** Makes searches along lengths; per source the numbers of `reachColumns`, added nearest first. */
export function lengthReach(lists: LengthLists): SourceBlock {
  const { reached, distances, run } = lengthSearch(lists);
  return (from, to) => {
    const table = new Float64Array(reachColumns * (to - from));
    for (let source = from; source < to; source += 1) {
      const count = run(source);
      let total = 0;
      let inverse = 0;
      let distance = 0;
      for (let place = 1; place < count; place += 1) {
        distance = distances[reached[place] as number] as number;
        total += distance;
        inverse += 1 / distance;
      }
      table.set([count - 1, total, inverse, distance], reachColumns * (source - from));
    }
    return table;
  };
}
