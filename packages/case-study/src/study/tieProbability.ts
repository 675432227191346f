import type { Certainty, Tie, TieStatus } from "@commonweal/actor-network";

/** Assumed, not estimated: how far a coder's certainty is trusted. */
export const trustInCertainty: Readonly<Record<Certainty, number>> = { high: 0.95, medium: 0.8, low: 0.5 };

/** Assumed, not estimated: how likely a tie of each status is to have worked, once its coding is trusted. */
export const trustInStatus: Readonly<Record<TieStatus, number>> = {
  present: 1,
  weak: 0.75,
  contested: 0.5,
  historic: 0,
  absent: 0,
};

/**
 * Gives the probability that a coded tie was there.
 *
 * The product of the trust in its certainty and in its status, 0 to 1, no unit. Both tables are assumptions and
 * are printed as such.
 *
 * O(1).
 */
export function tieProbability(tie: Pick<Tie, "certainty" | "status">): number {
  return trustInCertainty[tie.certainty] * trustInStatus[tie.status];
}
