import { checkedUrn } from "./checkedUrn.ts";
import { checkWhole } from "./checkWhole.ts";
import type { Urn } from "./Urn.ts";

export interface PolyaSharesOptions {
  /** After how many draws; left out, the limit of endlessly many. */
  readonly draws?: number;
}

export interface PolyaShares {
  /** Mean share of every colour: its share at the start, at any time. */
  readonly mean: Float64Array;
  /** Variance of every colour's share between histories. */
  readonly variance: Float64Array;
}

/**
 * Gives mean and variance of the shares in Polya's urn in closed form, for any number of colours.
 *
 * With p the shares at the start, A the balls at the start over the balls added a draw, and n draws: mean p, variance
 * p (1 − p) n / ((A + 1) (A + n)), in the limit p (1 − p) / (A + 1). No unit. Only the linear rule has it.
 *
 * O(colours).
 *
 * @example
 * polyaShares({ initial: [2, 1] }).variance[0]; // ≈ 0.0555555556
 * polyaShares({ initial: [1, 1] }, { draws: 100 }).variance[0]; // ≈ 0.0816993464
 * @throws {PathDependenceError} `invalid-urn`, `invalid-option` unless draws is a whole number from 0 to 2^53 − 1.
 */
export function polyaShares(urn: Omit<Urn, "rule">, options: PolyaSharesOptions = {}): PolyaShares {
  const { initial, added } = checkedUrn(urn);
  const balls = initial.reduce((sum, count) => sum + count, 0);
  const weight = balls / added;
  const { draws } = options;
  if (draws !== undefined) checkWhole("draws", draws, 0, Number.MAX_SAFE_INTEGER);
  const spread = draws === undefined ? 1 / (weight + 1) : draws / ((weight + 1) * (weight + draws));
  const mean = initial.map((count) => count / balls);
  return { mean, variance: mean.map((share) => share * (1 - share) * spread) };
}
