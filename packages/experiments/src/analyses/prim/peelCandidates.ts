import { between } from "../boxes/between.ts";
import type { Restriction } from "../boxes/Restriction.ts";
import type { RunCounts } from "./HeldOutCounts.ts";
import type { Candidate, PrimSearch, SearchBox } from "./PrimSearch.ts";

interface Inside {
  readonly counts: RunCounts;
  readonly isInside: (run: number) => boolean;
  /** Part of the runs that a cut takes away. */
  readonly peelShare: number;
}

/** Every cut that a box could be peeled by: two a numeric input, one a category that others stand beside. */
export function peelCandidates(search: PrimSearch, box: SearchBox, inside: Inside): Candidate[] {
  return search.inputs.flatMap(({ kind }, input) =>
    kind === "numeric" ? rangeCuts(search, box, input, inside) : valueCuts(search, input, inside),
  );
}

function rangeCuts(search: PrimSearch, box: SearchBox, input: number, inside: Inside): Candidate[] {
  const values = search.inputs[input]?.values as Float64Array;
  const order = search.orders[input] as Uint32Array;
  const left = order.filter(inside.isInside);
  const valueAt = (run: number | undefined) => values[run as number] as number;
  if (left.length === 0 || valueAt(left[0]) === valueAt(left[left.length - 1])) return [];
  const now = box[input] as Extract<Restriction, { kind: "range" }> | null;
  const low = now?.low ?? valueAt(order[0]);
  const high = now?.high ?? valueAt(order[order.length - 1]);
  const range = { kind: "range", input, low: now?.low ?? null, high: now?.high ?? null } as const;
  return [
    { runs: left, edge: low, side: "low" },
    { runs: left.toReversed(), edge: high, side: "high" },
  ].map(({ runs, edge, side }) => {
    const { first, bound } = cutOf(runs, values, inside.peelShare);
    let taken = 0;
    for (let place = 0; place < first; place += 1) taken += search.labels[runs[place] as number] as number;
    return {
      restriction: { ...range, [side]: bound },
      runs: inside.counts.runs - first,
      ofInterest: inside.counts.ofInterest - taken,
      ratio: 1 - Math.abs(bound - edge) / (high - low),
    };
  });
}

/** Where the runs that stay begin, equal values never parted, at least one value cut off. */
function cutOf(runs: Uint32Array, values: Float64Array, share: number): { first: number; bound: number } {
  const valueAt = (place: number) => values[runs[place] as number] as number;
  let first = Math.max(1, Math.floor(share * runs.length));
  if (valueAt(first) === valueAt(0)) while (valueAt(first) === valueAt(0)) first += 1;
  else while (valueAt(first) === valueAt(first - 1)) first -= 1;
  return { first, bound: between(valueAt(first - 1), valueAt(first)) };
}

function valueCuts(search: PrimSearch, input: number, inside: Inside): Candidate[] {
  const values = search.inputs[input]?.values as ArrayLike<string | number>;
  const found = new Map<string | number, { runs: number; ofInterest: number }>();
  for (let run = 0; run < search.labels.length; run += 1) {
    if (!inside.isInside(run)) continue;
    const value = values[run] as string | number;
    const counts = found.get(value) ?? { runs: 0, ofInterest: 0 };
    counts.runs += 1;
    counts.ofInterest += search.labels[run] as number;
    found.set(value, counts);
  }
  if (found.size < 2) return [];
  return Array.from(found, ([value, { runs, ofInterest }]) => ({
    restriction: { kind: "values", input, values: [...found.keys()].filter((other) => other !== value) },
    runs: inside.counts.runs - runs,
    ofInterest: inside.counts.ofInterest - ofInterest,
    ratio: (found.size - 1) / found.size,
  }));
}
