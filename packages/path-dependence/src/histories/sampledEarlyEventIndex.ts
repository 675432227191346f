import { integerBelow, quantile, type Stream, stream } from "@commonweal/numerics";
import { checkWhole } from "../urns/checkWhole.ts";
import { checkedHistories } from "./checkedHistories.ts";
import type { Histories } from "./Histories.ts";
import { labelsOf } from "./labelsOf.ts";

export interface SampledEarlyEventOptions {
  /** Seed of the resamples. */
  readonly seed: number;
  /** How many first outcomes count as early. Default: 1. */
  readonly early?: number;
  /** Bootstrap resamples of histories. Default: 400. */
  readonly resamples?: number;
}

export interface SampledEarlyEventIndex {
  /** The correlation ratio of the sample, 0 to 1: too high on average. */
  readonly etaSquared: number | null;
  /** The same with its bias taken off (ε²); may be slightly below 0. */
  readonly adjusted: number | null;
  /** Interval of the adjusted value that leaves 2.5 % of resamples on either side. */
  readonly interval: readonly [number, number] | null;
}

/**
 * Estimates from sampled histories how much of the final shares the early outcomes decide.
 *
 * η² = variance between groups of histories with the same early outcomes, in order, over the whole variance of the final
 * shares, summed over outcomes. Biased upwards by about (groups − 1) / (histories − 1) where nothing is decided, hence
 * ε² = 1 − (1 − η²)(histories − 1) / (histories − groups). No unit. The interval is by bootstrap of whole histories.
 *
 * `null` where the final shares do not vary; adjusted and interval also where every history is a group of its own.
 *
 * O(histories × (length + resamples)).
 *
 * @example
 * const histories = [[0, 0, 0], [0, 0, 0], [1, 1, 1], [1, 1, 1]];
 * sampledEarlyEventIndex(histories, { seed: 1 }).adjusted; // => 1
 * @throws {PathDependenceError} `invalid-histories`, `invalid-option`.
 * @see Kelley (1935), Proceedings of the National Academy of Sciences 21(9), 554–559.
 */
export function sampledEarlyEventIndex(
  histories: Histories,
  { seed, early = 1, resamples = 400 }: SampledEarlyEventOptions,
): SampledEarlyEventIndex {
  checkWhole("early", early, 1, 1e6);
  checkWhole("resamples", resamples, 1, 1e6);
  const { rows, outcomes } = checkedHistories(histories, early);
  const { labels } = labelsOf(rows.map((row) => row.slice(0, early).join()));
  const shares = new Float64Array(rows.length * outcomes);
  rows.forEach((row, at) => {
    for (const outcome of row) {
      const place = at * outcomes + outcome;
      shares[place] = (shares[place] as number) + 1;
    }
  });
  const all = Uint32Array.from(labels.keys());
  const { etaSquared, adjusted } = ratio(all, labels, shares, outcomes);
  if (adjusted === null) return { etaSquared, adjusted, interval: null };
  const draws: Stream = stream({ root: seed, purpose: "resamples" });
  const values: number[] = [];
  for (let sample = 0; sample < resamples; sample += 1) {
    const picked = all.map(() => integerBelow(draws, all.length));
    const value = ratio(picked, labels, shares, outcomes).adjusted;
    if (value !== null) values.push(value);
  }
  values.sort((one, other) => one - other);
  const [low, high] = [quantile(values, 0.025), quantile(values, 0.975)];
  return { etaSquared, adjusted, interval: low === null || high === null ? null : [low, high] };
}

/** Correlation ratio of the picked histories. */
function ratio(picked: Uint32Array, labels: Uint32Array, counts: Float64Array, outcomes: number) {
  const groups = new Map<number, Float64Array>();
  const means = new Float64Array(outcomes);
  for (const row of picked) {
    const group = groups.get(labels[row] as number) ?? new Float64Array(outcomes + 1);
    groups.set(labels[row] as number, group);
    group[outcomes] = (group[outcomes] as number) + 1;
    for (let outcome = 0; outcome < outcomes; outcome += 1) {
      const count = counts[row * outcomes + outcome] as number;
      group[outcome] = (group[outcome] as number) + count;
      means[outcome] = (means[outcome] as number) + count / picked.length;
    }
  }
  let total = 0;
  for (const row of picked)
    for (let outcome = 0; outcome < outcomes; outcome += 1)
      total += ((counts[row * outcomes + outcome] as number) - (means[outcome] as number)) ** 2;
  let between = 0;
  for (const group of groups.values()) {
    const size = group[outcomes] as number;
    for (let outcome = 0; outcome < outcomes; outcome += 1)
      between += size * ((group[outcome] as number) / size - (means[outcome] as number)) ** 2;
  }
  if (total < 1e-9) return { etaSquared: null, adjusted: null };
  const etaSquared = Math.min(1, between / total);
  const free = picked.length - groups.size;
  return { etaSquared, adjusted: free === 0 ? null : 1 - ((1 - etaSquared) * (picked.length - 1)) / free };
}
