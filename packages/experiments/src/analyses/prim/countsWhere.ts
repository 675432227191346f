import type { RunCounts } from "./HeldOutCounts.ts";
import type { PrimSearch } from "./PrimSearch.ts";

/** Counts the runs that an answer is true for. */
export function countsWhere({ labels }: PrimSearch, isIn: (run: number) => boolean): RunCounts {
  let [runs, ofInterest] = [0, 0];
  for (let run = 0; run < labels.length; run += 1) {
    if (!isIn(run)) continue;
    runs += 1;
    ofInterest += labels[run] as number;
  }
  return { runs, ofInterest };
}
