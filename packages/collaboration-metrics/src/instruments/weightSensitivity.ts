import { log, quantile, type Stream, sum, uniform } from "@commonweal/numerics";
import { CollaborationMetricsError } from "../errors.ts";

export interface WeightSensitivityOptions {
  /** How many sets of weights are drawn. Default 1,000. */
  readonly draws?: number;
  /** Share of draws that the intervals of ranks cover, 0 to 1. Default 0.9. */
  readonly cover?: number;
}

export interface WeightSensitivity {
  /** Rank of each community with equal weights, 1 for the highest score; equal scores share the mean rank. */
  readonly ranks: readonly number[];
  /** Lowest and highest rank of each over the middle `cover` of the draws. */
  readonly intervals: readonly { readonly low: number; readonly high: number }[];
  /** Share of draws in which the order of a pair is the reverse of that with equal weights, over all pairs; `null` without a pair. */
  readonly reversals: number | null;
  /** The pairs reversed in most draws, with their share, from most to least; at most 10. */
  readonly mostReversed: readonly { readonly pair: readonly [number, number]; readonly share: number }[];
}

/**
 * Tells how far a ranking by a composite owes to the weights of its parts.
 *
 * Weights are drawn evenly from all that are at least 0 and add up to 1 (Dirichlet with all parameters 1), and every community
 * is ranked anew. `scores[c][p]` is community c's score in part p, all in one unit. Pairs that tie under equal weights are
 * not counted as reversed.
 *
 * O(draws · communities · (parts + communities)).
 *
 * @example
 * const { reversals } = weightSensitivity([[1, 1], [0, 0]], stream({ root: 1 }));
 * reversals; // => 0
 * @throws {CollaborationMetricsError} `unequal-lengths`, `invalid-response`, `invalid-option`.
 */
export function weightSensitivity(
  scores: readonly (readonly number[])[],
  random: Stream,
  { draws = 1000, cover = 0.9 }: WeightSensitivityOptions = {},
): WeightSensitivity {
  const parts = scores[0]?.length ?? 0;
  check(scores, parts, draws, cover);
  const equal = totalsOf(scores, new Array<number>(parts).fill(1 / parts));
  const seen = scores.map(() => new Float64Array(draws));
  const reversed = scores.map(() => new Float64Array(scores.length));
  for (let draw = 0; draw < draws; draw += 1) {
    const totals = totalsOf(scores, drawnWeights(random, parts));
    for (const [community, rank] of ranksOf(totals).entries()) (seen[community] as Float64Array)[draw] = rank;
    countReversals(equal, totals, reversed);
  }
  const pairs = pairsOf(scores.length).map((pair) => ({
    pair,
    share: ((reversed[pair[0]] as Float64Array)[pair[1]] as number) / draws,
  }));
  const most = pairs.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  return {
    ranks: ranksOf(equal),
    intervals: seen.map((ranks) => {
      ranks.sort();
      const [low, high] = [(1 - cover) / 2, (1 + cover) / 2].map((share) => quantile(ranks, share) as number);
      return { low: low as number, high: high as number };
    }),
    reversals: pairs.length === 0 ? null : sum(pairs.map(({ share }) => share)) / pairs.length,
    mostReversed: most.slice(0, 10),
  };
}

function check(scores: readonly (readonly number[])[], parts: number, draws: number, cover: number): void {
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= 1e6 && cover > 0 && cover <= 1)) {
    const message = `Found ${draws} draws and a cover of ${cover}; expected 1 to 1,000,000, and a share above 0 up to 1.`;
    throw new CollaborationMetricsError("invalid-option", message, ["options"]);
  }
  for (const [community, row] of scores.entries()) {
    if (row.length !== parts || parts === 0) {
      const message = `Community ${community} has ${row.length} scores; expected ${parts || "at least one"}.`;
      throw new CollaborationMetricsError("unequal-lengths", message, ["scores", community]);
    }
    const bad = row.findIndex((score) => !Number.isFinite(score));
    if (bad < 0) continue;
    const message = `Found a score of ${row[bad]}; expected a finite number.`;
    throw new CollaborationMetricsError("invalid-response", message, ["scores", community, bad]);
  }
}

/** Exponential draws over their sum: Dirichlet(1, …, 1). */
function drawnWeights(random: Stream, parts: number): number[] {
  const amounts = Array.from({ length: parts }, () => -log(1 - uniform(random)));
  const total = sum(amounts);
  return total === 0 ? amounts.map(() => 1 / parts) : amounts.map((amount) => amount / total);
}

const totalsOf = (scores: readonly (readonly number[])[], weights: readonly number[]): number[] =>
  scores.map((row) => sum(row.map((score, part) => score * (weights[part] as number))));

function ranksOf(totals: readonly number[]): number[] {
  return totals.map((own) => {
    let above = 0;
    let same = 0;
    for (const other of totals) {
      if (other > own) above += 1;
      else if (other === own) same += 1;
    }
    return above + (same + 1) / 2;
  });
}

const pairsOf = (size: number): (readonly [number, number])[] =>
  Array.from({ length: size }, (_, first) =>
    Array.from({ length: size - first - 1 }, (__, gap) => [first, first + gap + 1] as const),
  ).flat();

function countReversals(
  before: readonly number[],
  after: readonly number[],
  counts: readonly Float64Array[],
): void {
  for (const [first, second] of pairsOf(before.length)) {
    const was = (before[first] as number) - (before[second] as number);
    const is = (after[first] as number) - (after[second] as number);
    const row = counts[first] as Float64Array;
    if (was * is < 0) row[second] = (row[second] as number) + 1;
  }
}
