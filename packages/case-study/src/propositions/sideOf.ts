import type { Claim } from "./Claim.ts";
import { fewestSets } from "./fewestSets.ts";
import type { Part, VerdictWord } from "./Verdict.ts";

/** Tells on which side of its cut-off an interval lies; open where fewer than 20 sets stand behind it. */
export function sideOf(
  { interval, of }: Pick<Part, "interval" | "of">,
  cutoff: number,
  side: Claim["side"],
): VerdictWord {
  if (interval === null || of < fewestSets) return "undetermined";
  if (interval.low > cutoff) return side === "above" ? "supported" : "contradicted";
  if (interval.high < cutoff) return side === "above" ? "contradicted" : "supported";
  return "undetermined";
}
