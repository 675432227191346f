import { wilson } from "@commonweal/experiments";
import type { Claim } from "./Claim.ts";
import { sideOf } from "./sideOf.ts";
import type { Part } from "./Verdict.ts";

/** Counts the sets in which a claim holds and holds the interval of their share against the cut-off. O(sets). */
export function countClaim({
  effects,
  holds,
  cutoff,
  side,
}: Pick<Claim, "effects" | "holds" | "cutoff" | "side">): Pick<
  Part,
  "holds" | "of" | "share" | "interval" | "verdict"
> {
  const of = effects.length;
  let count = 0;
  for (let place = 0; place < of; place += 1) if (holds(effects[place] as number)) count += 1;
  const interval = wilson(count, of);
  return {
    holds: count,
    of,
    share: of === 0 ? null : count / of,
    interval,
    verdict: sideOf({ interval, of }, cutoff, side),
  };
}
