import { log } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import { checkedHistories } from "./checkedHistories.ts";
import type { Histories } from "./Histories.ts";

export interface BetweenHistoryOptions {
  /** Time of the comparison. Default: a quarter of the length, rounded down. */
  readonly near?: number;
}

export interface BetweenHistoryVariance {
  /** Number of outcomes after which the nearer variance is taken. */
  readonly near: number;
  /** Number of outcomes after which the further one is taken: all. */
  readonly far: number;
  /** Variance of the shares between histories at the nearer time, summed over outcomes. */
  readonly varianceNear: number;
  /** Variance of the shares between histories at the further time. */
  readonly varianceFar: number;
  /** Exponent by which the variance falls with time; `null` when one of the two is 0. */
  readonly decay: number | null;
  /** Standard error of the exponent (jackknife over histories); `null` with it. */
  readonly standardError: number | null;
}

/**
 * Measures whether histories of the same process stay apart: the variance between them, and how it falls with time.
 *
 * For every outcome the variance between histories of its share so far, summed over outcomes (twice that of either with
 * two); no unit. Decay = −ln(far / near variance) / ln(far / near time), no unit: about 0 where several outcomes are
 * reachable from the same parameters and the past decides between them, 1 for independent draws and for all that
 * forgets.
 *
 * Autocorrelation within a history is no sign of path dependence, since every slow process has it; its histories come
 * together in the end and this falls. Histories of *different* parameters stay apart without any path dependence: take
 * only histories that began alike. A hidden parameter that each history drew at its start cannot be told from
 * path dependence by any statistic of histories.
 *
 * O(histories × length).
 *
 * @example
 * const { varianceNear, varianceFar, decay } = betweenHistoryVariance([[0, 0, 0, 0], [1, 1, 1, 1]]);
 * varianceFar; // => 1
 * decay; // ≈ 0
 * @throws {PathDependenceError} `invalid-histories` (fewer than two, uneven, shorter than 4), `invalid-option`.
 */
export function betweenHistoryVariance(
  histories: Histories,
  options: BetweenHistoryOptions = {},
): BetweenHistoryVariance {
  const { rows, length: far, outcomes } = checkedHistories(histories, 4);
  const { near = Math.floor(far / 4) } = options;
  if (!(Number.isInteger(near) && near >= 1 && near < far)) {
    const message = `Found near = ${near}; expected a whole number from 1 to ${far - 1}.`;
    throw new PathDependenceError("invalid-option", message, ["near"]);
  }
  const atNear = spread(rows, near, outcomes);
  const atFar = spread(rows, far, outcomes);
  const decayOf = (before: number, after: number): number | null =>
    before > 0 && after > 0 ? 0 - log(after / before) / log(far / near) : null;
  const decay = decayOf(atNear.variance, atFar.variance);
  let standardError: number | null = null;
  if (decay !== null && rows.length > 2) {
    const left = rows.map((_, row) => decayOf(atNear.without(row), atFar.without(row)));
    if (left.every((one): one is number => one !== null)) standardError = jackknifeError(left);
  }
  return { near, far, varianceNear: atNear.variance, varianceFar: atFar.variance, decay, standardError };
}

/** Variance of the shares after some outcomes, with all histories and without each one. */
function spread(rows: readonly Uint8Array[], time: number, outcomes: number) {
  const count = rows.length;
  const shares = new Float64Array(count * outcomes);
  const means = new Float64Array(outcomes);
  rows.forEach((outcomesOf, row) => {
    for (let at = 0; at < time; at += 1) {
      const place = row * outcomes + (outcomesOf[at] as number);
      shares[place] = (shares[place] as number) + 1 / time;
    }
    for (let outcome = 0; outcome < outcomes; outcome += 1)
      means[outcome] = (means[outcome] as number) + (shares[row * outcomes + outcome] as number) / count;
  });
  const own = new Float64Array(count);
  let total = 0;
  shares.forEach((share, place) => {
    const square = (share - (means[place % outcomes] as number)) ** 2;
    const row = Math.floor(place / outcomes);
    own[row] = (own[row] as number) + square;
    total += square;
  });
  // Leaving out one history moves the mean too: its square counts n / (n − 1) times.
  const without = (row: number): number =>
    rounded((total - ((own[row] as number) * count) / (count - 1)) / (count - 2));
  return { variance: rounded(total / (count - 1)), without };
}

/** Shares are sums of fractions; equal histories must not differ by rounding. */
function rounded(variance: number): number {
  return variance < 1e-20 ? 0 : variance;
}

function jackknifeError(left: readonly number[]): number {
  const mean = left.reduce((sum, one) => sum + one, 0) / left.length;
  const squares = left.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return Math.sqrt((squares * (left.length - 1)) / left.length);
}
