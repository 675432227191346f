import { between } from "../boxes/between.ts";
import { meets } from "../boxes/meets.ts";
import type { Restriction } from "../boxes/Restriction.ts";
import type { RunCounts } from "./HeldOutCounts.ts";
import type { PrimSearch, SearchBox } from "./PrimSearch.ts";

/** A wider restriction, with what its box would hold; `isNone` where it leaves nothing out any more. */
export interface PasteCandidate extends RunCounts {
  readonly restriction: Restriction;
  readonly isNone: boolean;
}

/** Every way to widen a box by one step: outwards at each bound, or by one category. */
export function pasteCandidates(
  search: PrimSearch,
  box: SearchBox,
  broken: Uint32Array,
  now: RunCounts,
  pasteShare: number,
): PasteCandidate[] {
  const count = Math.max(1, Math.floor(pasteShare * now.runs));
  return box.flatMap((restriction): PasteCandidate[] => {
    if (!restriction) return [];
    const isMet = meets(search.inputs, restriction);
    // Runs that this restriction alone keeps out.
    const isNext = (run: number) => broken[run] === 1 && !isMet(run);
    if (restriction.kind === "values") return widerValues(search, restriction, isNext, now);
    const values = search.inputs[restriction.input]?.values as Float64Array;
    const next = (search.orders[restriction.input] as Uint32Array).filter(isNext);
    const sides = [
      { side: "low", runs: next.filter((run) => (values[run] as number) < lowOf(restriction)).toReversed() },
      { side: "high", runs: next.filter((run) => (values[run] as number) >= lowOf(restriction)) },
    ] as const;
    return sides.flatMap(({ side, runs }) => {
      if (restriction[side] === null) return [];
      const last = lastOf(runs, values, count);
      const outer = runs[last];
      const bound =
        outer === undefined
          ? null
          : between(values[outer] as number, values[runs[last - 1] as number] as number);
      const wider = { ...restriction, [side]: bound };
      let taken = 0;
      for (let place = 0; place < last; place += 1) taken += search.labels[runs[place] as number] as number;
      return [
        {
          restriction: wider,
          isNone: wider.low === null && wider.high === null,
          runs: now.runs + last,
          ofInterest: now.ofInterest + taken,
        },
      ];
    });
  });
}

function lowOf({ low }: { readonly low: number | null }): number {
  return low ?? -Infinity;
}

/** How many of the nearest runs come in, equal values never parted. */
function lastOf(runs: Uint32Array, values: Float64Array, count: number): number {
  let last = Math.min(count, runs.length);
  while (
    last > 0 &&
    last < runs.length &&
    values[runs[last] as number] === values[runs[last - 1] as number]
  ) {
    last += 1;
  }
  return last;
}

function widerValues(
  search: PrimSearch,
  restriction: Extract<Restriction, { kind: "values" }>,
  isNext: (run: number) => boolean,
  now: RunCounts,
): PasteCandidate[] {
  const values = search.inputs[restriction.input]?.values as ArrayLike<string | number>;
  const found = new Map<string | number, { runs: number; ofInterest: number }>();
  for (let run = 0; run < search.labels.length; run += 1) {
    if (!isNext(run)) continue;
    const value = values[run] as string | number;
    const counts = found.get(value) ?? { runs: 0, ofInterest: 0 };
    counts.runs += 1;
    counts.ofInterest += search.labels[run] as number;
    found.set(value, counts);
  }
  if (found.size === 0) return [{ restriction, isNone: true, ...now }];
  return Array.from(found, ([value, { runs, ofInterest }]) => ({
    restriction: { ...restriction, values: [...restriction.values, value] },
    isNone: found.size === 1,
    runs: now.runs + runs,
    ofInterest: now.ofInterest + ofInterest,
  }));
}
