import { chiSquareTail } from "@commonweal/numerics";
import { ExperimentsError } from "../../errors.ts";
import { checkedCount } from "../../statistics/checkedCount.ts";
import { checkedLevel } from "../../statistics/checkedLevel.ts";
import { holm } from "../../statistics/holm.ts";
import { type Interval, wilson } from "../../statistics/wilson.ts";
import { type EcdfBand, ecdfBand } from "./ecdfBand.ts";

export interface RankUniformityOptions {
  /** Draws that each rank was found among. */
  readonly draws: number;
  /** Equal groups of ranks for the histogram; a divisor of draws + 1. Default: the largest up to 20 with 5 expected in each. */
  readonly bins?: number;
  /** Share of even samples that stay within the band. Default: 0.95. */
  readonly level?: number;
  /** Intervals whose coverage is told. Default: 0.5, 0.8, 0.95. */
  readonly coverage?: readonly number[];
}

export interface RankUniformity {
  /** Ranks in each bin, in order. */
  readonly counts: Uint32Array;
  /** Σ (count − expected)² / expected, with its chance under even ranks, and that raised by Holm for all parameters. */
  readonly chiSquare: {
    readonly statistic: number;
    readonly degrees: number;
    readonly p: number;
    readonly adjusted: number;
  } | null;
  /** Ranks up to and with each, for 0 to `draws`. */
  readonly below: Uint32Array;
  readonly band: EcdfBand;
  /** Whether `below` stays within the band everywhere. */
  readonly isInside: boolean;
  readonly coverage: readonly {
    /** What a central interval of the posterior promises. */
    readonly level: number;
    /** Share of replications in which it held the true value. */
    readonly share: number;
    /** Wilson's, 95 %, of the count rounded. */
    readonly interval: Interval;
  }[];
}

/**
 * Tells whether ranks of true values among posterior draws are even, as they are for a fit that is right.
 *
 * Two answers: a chi-square test of the histogram, and the distribution function against the band that holds even samples
 * everywhere at once. Coverage counts a rank by the part of its cell, of width 1 / (draws + 1), that lies within the central
 * interval, so that even ranks give exactly what is promised. `chiSquare` is `null` where no two bins with 5 expected ranks can
 * be had. One answer a parameter.
 *
 * O(parameters · replications), and the cost of `ecdfBand`.
 *
 * @example
 * const even = Uint32Array.from({ length: 200 }, (_, replication) => replication % 10);
 * const [{ counts, chiSquare, isInside, coverage }] = rankUniformity([even], { draws: 9 });
 * counts; // => new Uint32Array(10).fill(20)
 * [chiSquare.p, isInside]; // => [1, true]
 * coverage[1].share; // ≈ 0.8
 * @throws {ExperimentsError} `invalid-counts`, also for ranks beyond `draws`; `invalid-share`.
 * @see Säilynoja, Bürkner & Vehtari (2022), Statistics and Computing 32, 32.
 */
export function rankUniformity(
  ranks: readonly Uint32Array[],
  options: RankUniformityOptions,
): RankUniformity[] {
  const draws = checkedCount("draws", options.draws, 1, 999);
  const { level = 0.95, coverage: levels = [0.5, 0.8, 0.95] } = options;
  levels.forEach(checkedLevel);
  const replications = ranks[0]?.length ?? 1;
  checkedCount("replications", replications, 1, 20_000);
  ranks.forEach((column, parameter) => {
    checkRanks(column, parameter, { draws, replications });
  });
  const cells = draws + 1;
  const bins = binsOf(cells, replications, options.bins);
  const band = ecdfBand({ values: replications, cells, level });
  const tests = ranks.map((column) => {
    const counts = new Uint32Array(bins);
    for (const rank of column) {
      const bin = Math.floor((rank * bins) / cells);
      counts[bin] = (counts[bin] as number) + 1;
    }
    const expected = replications / bins;
    const statistic = counts.reduce(
      (whole, count) => whole + ((count - expected) * (count - expected)) / expected,
      0,
    );
    return { counts, statistic, p: bins > 1 ? chiSquareTail(statistic, bins - 1) : 1 };
  });
  const adjusted = holm(tests.map(({ p }) => p));
  return ranks.map((column, parameter): RankUniformity => {
    const { counts, statistic, p } = tests[parameter] as (typeof tests)[number];
    const below = countedBelow(column, cells);
    const test = { statistic, degrees: bins - 1, p, adjusted: adjusted[parameter] as number };
    return {
      counts,
      chiSquare: bins > 1 ? test : null,
      below,
      band,
      isInside: below.every(
        (count, cell) => count >= (band.low[cell] as number) && count <= (band.high[cell] as number),
      ),
      coverage: levels.map((level) => {
        const held = column.reduce((whole, rank) => whole + partWithin(rank, cells, level), 0);
        const interval = wilson(Math.min(replications, Math.round(held)), replications) as Interval;
        return { level, share: held / replications, interval };
      }),
    };
  });
}

function countedBelow(ranks: Uint32Array, cells: number): Uint32Array {
  const below = new Uint32Array(cells);
  for (const rank of ranks) below[rank] = (below[rank] as number) + 1;
  for (let cell = 1; cell < cells; cell += 1) {
    below[cell] = (below[cell] as number) + (below[cell - 1] as number);
  }
  return below;
}

/** How much of a rank's cell lies within the central interval, 0 to 1. */
function partWithin(rank: number, cells: number, level: number): number {
  const edge = (cells * (1 - level)) / 2;
  return Math.max(0, Math.min(rank + 1, cells - edge) - Math.max(rank, edge));
}

function binsOf(cells: number, replications: number, given: number | undefined): number {
  if (given !== undefined) {
    checkedCount("bins", given, 2, cells);
    if (cells % given === 0) return given;
    const message = `Found ${given} bins; expected a divisor of ${cells}.`;
    throw new ExperimentsError("invalid-counts", message, ["bins"]);
  }
  let bins = Math.min(20, cells, Math.max(1, Math.floor(replications / 5)));
  while (cells % bins !== 0) bins -= 1;
  return bins;
}

function checkRanks(
  ranks: Uint32Array,
  parameter: number,
  { draws, replications }: { readonly draws: number; readonly replications: number },
): void {
  const fault = ranks.findIndex((rank) => rank > draws);
  if (ranks.length === replications && fault < 0) return;
  const message =
    fault < 0
      ? `Found ${ranks.length} ranks of parameter ${parameter}; expected ${replications}, as of the first.`
      : `Found rank ${ranks[fault]} of parameter ${parameter}; expected 0 to ${draws}.`;
  throw new ExperimentsError("invalid-counts", message, [parameter, ...(fault < 0 ? [] : [fault])]);
}
