import { wilson } from "@commonweal/experiments";
import { quantile } from "@commonweal/numerics";
import type { Ensemble } from "../study/Ensemble.ts";
import { fewestSets } from "./fewestSets.ts";
import { regionOf } from "./regionOf.ts";
import type { Part, Verdict, VerdictWord } from "./Verdict.ts";

/** A claim to count: its effect in every accepted set, and when an effect counts as holding. */
export interface Claim {
  readonly id: string;
  readonly claim: string;
  readonly effects: Float64Array;
  readonly holds: (effect: number) => boolean;
  readonly cutoff: number;
  readonly side: "above" | "below";
  /** Counted over some of the accepted sets only: it decides like any other, but has no part in the share of the whole. */
  readonly sampled?: true;
}

/** Tells on which side of its cut-off an interval lies; open where fewer than 20 sets stand behind it. */
export const sideOf = (
  { interval, of }: Pick<Part, "interval" | "of">,
  cutoff: number,
  side: Claim["side"],
): VerdictWord => {
  if (interval === null || of < fewestSets) return "undetermined";
  if (interval.low > cutoff) return side === "above" ? "supported" : "contradicted";
  if (interval.high < cutoff) return side === "above" ? "contradicted" : "supported";
  return "undetermined";
};

const countPart = ({ id, claim, effects, holds, cutoff, side }: Claim): Part => {
  const count = effects.reduce((sum, effect) => sum + (holds(effect) ? 1 : 0), 0);
  const interval = wilson(count, effects.length);
  const sorted = effects.slice().sort();
  const at = (share: number) => quantile(sorted, share);
  const [low, median, high] = [at(0.1), at(0.5), at(0.9)];
  return {
    id,
    claim,
    holds: count,
    of: effects.length,
    share: effects.length === 0 ? null : count / effects.length,
    interval,
    cutoff,
    side,
    verdict: sideOf({ interval, of: effects.length }, cutoff, side),
    effect: low === null || median === null || high === null ? null : { low, median, high },
  };
};

/**
 * Judges a proposition by its claims.
 *
 * Each claim is counted over the accepted sets; the Wilson interval of its share is held against the claim's
 * cut-off. One claim on the wrong side contradicts the proposition, all on the right side support it, anything
 * else leaves it undetermined, and so does an ensemble in which fewer than 20 sets were accepted. The share of the whole is
 * that of the sets in which every claim with side `above` holds at once, those counted over a sample aside. `more` are parts
 * that were measured elsewhere; they decide as claims do.
 *
 * O(claims × accepted sets) time.
 */
export function judge(
  id: string,
  claims: readonly Claim[],
  ensemble: Ensemble,
  more: readonly Part[] = [],
): Verdict {
  const parts = [...claims.map(countPart), ...more];
  const counted = claims.filter(({ side, sampled }) => side === "above" && !sampled);
  const holds = Uint8Array.from(ensemble.accepted, (_, position) =>
    counted.every((claim) => claim.holds(claim.effects[position] as number)) ? 1 : 0,
  );
  const together = holds.reduce((sum, each) => sum + each, 0);
  const some = (word: VerdictWord) => parts.some(({ verdict }) => verdict === word);
  return {
    id,
    verdict: some("contradicted") ? "contradicted" : some("undetermined") ? "undetermined" : "supported",
    share: holds.length === 0 ? null : together / holds.length,
    interval: wilson(together, holds.length),
    accepted: ensemble.accepted.length,
    tried: ensemble.tried,
    parts,
    region: regionOf(ensemble, holds),
  };
}
