import { countsWhere } from "./countsWhere.ts";
import type { RunCounts } from "./HeldOutCounts.ts";
import type { Candidate, PrimSearch, SearchBox } from "./PrimSearch.ts";
import { peelCandidates } from "./peelCandidates.ts";
import { violations } from "./violations.ts";

/** The boxes from all runs down, each made of the one before by the cut that gains most density for a run lost. */
export function peel(search: PrimSearch, peelShare: number, leastMass: number): SearchBox[] {
  const boxes: SearchBox[] = [search.inputs.map(() => null)];
  for (;;) {
    const box = boxes.at(-1) as SearchBox;
    const broken = violations(search, box);
    const isInside = (run: number) => broken[run] === 0;
    const counts = countsWhere(search, isInside);
    if (counts.ofInterest === counts.runs) return boxes;
    const candidates = peelCandidates(search, box, { counts, isInside, peelShare });
    const large = candidates.filter(({ runs }) => runs > 0 && runs / search.all.runs >= leastMass);
    const [first, ...others] = large;
    if (!first) return boxes;
    const { restriction } = others.reduce(
      (best, each) => (isBetter(each, best, counts) ? each : best),
      first,
    );
    boxes.push(box.with(restriction.input, restriction));
  }
}

function isBetter(one: Candidate, other: Candidate, now: RunCounts): boolean {
  const [a, b] = [scoreOf(one, now), scoreOf(other, now)];
  return a > b || (a === b && one.ratio > other.ratio);
}

/** Density gained for each run lost, so that a large category has no head start; a loss counts whole. */
function scoreOf({ runs, ofInterest }: Candidate, now: RunCounts): number {
  const gain = ofInterest / runs - now.ofInterest / now.runs;
  return gain > 0 ? gain / (now.runs - runs) : gain;
}
