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
  /** When an effect counts as holding. */
  readonly holds: (effect: number) => boolean;
  readonly cutoff: number;
  readonly side: "above" | "below";
  /** Counted over some of the accepted sets only: it decides like any other, but has no part in the share of the whole. */
  readonly sampled?: true;
}

/** What a proposition is judged by: claims to count, and parts that were measured elsewhere. */
export interface Grounds {
  readonly claims: readonly Claim[];
  readonly more?: readonly Part[];
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

/** Counts the sets in which a claim holds, and holds their share against its cut-off. */
function counted({ effects, holds, cutoff, side }: Claim) {
  const of = effects.length;
  let count = 0;
  for (let position = 0; position < of; position += 1) {
    if (holds(effects[position] as number)) count += 1;
  }
  const interval = wilson(count, of);
  return {
    ...{ holds: count, of, share: of === 0 ? null : count / of, interval },
    verdict: sideOf({ interval, of }, cutoff, side),
  };
}

const countPart = (all: Claim): Part => {
  const { id, claim, effects, cutoff, side } = all;
  const { verdict, ...count } = counted(all);
  const sorted = effects.slice().sort();
  const at = (share: number) => quantile(sorted, share);
  const [low, median, high] = [at(0.1), at(0.5), at(0.9)];
  return {
    id,
    claim,
    ...count,
    cutoff,
    side,
    verdict,
    effect: low === null || median === null || high === null ? null : { low, median, high },
  };
};

function decided(words: readonly VerdictWord[]): VerdictWord {
  if (words.includes("contradicted")) return "contradicted";
  return words.includes("undetermined") ? "undetermined" : "supported";
}

/** Gives the word of `judge` alone. O(claims × accepted sets). */
export const wordOf = ({ claims, more = [] }: Grounds): VerdictWord =>
  decided([...claims.map((claim) => counted(claim).verdict), ...more.map(({ verdict }) => verdict)]);

/**
 * Judges a proposition by its claims.
 *
 * Each claim is counted over the accepted sets; the Wilson interval of its share is held against the claim's
 * cut-off. One claim on the wrong side contradicts the proposition, all on the right side support it, anything
 * else leaves it undetermined, and so does an ensemble in which fewer than 20 sets were accepted. The share of the whole is
 * that of the sets in which every claim with side `above` holds at once, those counted over a sample aside. `more` are parts
 * that were measured elsewhere; they decide as claims do.
 *
 * O(claims × accepted sets × log accepted sets) time.
 */
export function judge(
  id: string,
  claims: readonly Claim[],
  ensemble: Ensemble,
  more: readonly Part[] = [],
): Verdict {
  const parts = [...claims.map(countPart), ...more];
  const whole = claims.filter(({ side, sampled }) => side === "above" && !sampled);
  const holds = Uint8Array.from(ensemble.accepted, (_, position) =>
    whole.every((claim) => claim.holds(claim.effects[position] as number)) ? 1 : 0,
  );
  const together = holds.reduce((sum, each) => sum + each, 0);
  return {
    id,
    verdict: decided(parts.map(({ verdict }) => verdict)),
    share: holds.length === 0 ? null : together / holds.length,
    interval: wilson(together, holds.length),
    accepted: ensemble.accepted.length,
    tried: ensemble.tried,
    parts,
    region: regionOf(ensemble, holds),
  };
}
