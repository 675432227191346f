import { countsWhere } from "./countsWhere.ts";
import type { RunCounts } from "./HeldOutCounts.ts";
import type { PrimSearch, SearchBox } from "./PrimSearch.ts";
import { pasteCandidates } from "./pasteCandidates.ts";
import { violations } from "./violations.ts";

/**
 * Widens a box again, a little at a time, wherever that lowers its density nowhere: what was peeled before the other
 * inputs were restricted may be too much. Restrictions that shut out no run go.
 */
export function paste(search: PrimSearch, box: SearchBox, pasteShare: number): SearchBox {
  let widened = box;
  for (;;) {
    const broken = violations(search, widened);
    const now = countsWhere(search, (run) => broken[run] === 0);
    const candidates = pasteCandidates(search, widened, broken, now, pasteShare);
    const idle = candidates.find(({ runs }) => runs === now.runs);
    const [first, ...others] = candidates;
    if (!first) return widened;
    const best = idle ?? others.reduce((most, each) => (compare(each, most) > 0 ? each : most), first);
    if (compareDensity(best, now) < 0) return widened;
    widened = widened.with(best.restriction.input, best.isNone ? null : best.restriction);
  }
}

function compare(one: RunCounts, other: RunCounts): number {
  return compareDensity(one, other) || one.runs - other.runs;
}

/** In whole numbers, so that equal densities are equal. */
function compareDensity(one: RunCounts, other: RunCounts): number {
  return one.ofInterest * other.runs - other.ofInterest * one.runs;
}
