import { meets } from "../boxes/meets.ts";
import type { PrimSearch, SearchBox } from "./PrimSearch.ts";

/** How many restrictions of a box each run breaks. */
export function violations({ inputs, labels }: PrimSearch, box: SearchBox): Uint32Array {
  const counts = new Uint32Array(labels.length);
  for (const restriction of box) {
    if (!restriction) continue;
    const isMet = meets(inputs, restriction);
    for (let run = 0; run < counts.length; run += 1) {
      if (!isMet(run)) counts[run] = (counts[run] as number) + 1;
    }
  }
  return counts;
}
