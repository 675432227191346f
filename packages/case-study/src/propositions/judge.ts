import { wilson } from "@commonweal/experiments";
import { quantile } from "@commonweal/numerics";
import type { Ensemble } from "../study/Ensemble.ts";
import type { Claim } from "./Claim.ts";
import { countClaim } from "./countClaim.ts";
import { regionOf } from "./regionOf.ts";
import type { Part, Verdict } from "./Verdict.ts";
import { wordOf } from "./wordOf.ts";

const reasonOf = (leftOut: number) =>
  leftOut === 0 ? "No set was accepted." : `The effect is defined in none of the ${leftOut} sets looked at.`;

const countPart = (claim: Claim): Part => {
  const { effects, cutoff, side, leftOut = 0 } = claim;
  const sorted = effects.slice().sort();
  const at = (share: number) => quantile(sorted, share);
  const [low, median, high] = [at(0.1), at(0.5), at(0.9)];
  const { verdict, ...counted } = countClaim(claim);
  return {
    id: claim.id,
    claim: claim.claim,
    ...counted,
    counts: claim.sampled ? "sampled" : "accepted",
    leftOut,
    reason: counted.of > 0 ? null : reasonOf(leftOut),
    cutoff,
    side,
    verdict,
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
  return {
    id,
    verdict: wordOf(parts.map((part) => part.verdict)),
    share: holds.length === 0 ? null : together / holds.length,
    interval: wilson(together, holds.length),
    accepted: ensemble.accepted.length,
    tried: ensemble.tried,
    parts,
    region: regionOf(ensemble, holds),
  };
}
