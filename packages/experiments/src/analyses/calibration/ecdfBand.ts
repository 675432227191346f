import { exp, log } from "@commonweal/numerics";
import { checkedCount } from "../../statistics/checkedCount.ts";
import { checkedLevel } from "../../statistics/checkedLevel.ts";

export interface EcdfBandOptions {
  /** Independent values that are spread evenly over the cells. */
  readonly values: number;
  /** Cells of equal chance. */
  readonly cells: number;
  /** Share of such samples that stay within the band everywhere. Default: 0.95. */
  readonly level?: number;
}

export interface EcdfBand {
  /** Fewest values below the end of each cell that the band allows; the last is all of them. */
  readonly low: Uint32Array;
  /** Most of them. */
  readonly high: Uint32Array;
  /** Chance that an even sample stays within the band everywhere: the level, or as little above it as counts allow. */
  readonly inside: number;
}

const smallest = 1e-14;

/**
 * Gives the band that the counts below each cell's end stay in, all at once, in a given share of samples that are even.
 *
 * At every end the same chance γ/2 is cut off at either side; γ is the largest with which at least `level` of the samples stay
 * inside. Counts over all cells are multinomial: the chance is computed by carrying Poisson chances from cell to cell
 * and dividing by that of the whole, without simulation.
 *
 * O(cells · values) for each of 50 trials of γ.
 *
 * @example
 * const { low, high } = ecdfBand({ values: 50, cells: 10 });
 * [low[4], high[4]]; // => [16, 34]
 * @throws {ExperimentsError} `invalid-counts`, `invalid-share`.
 * @see Säilynoja, Bürkner & Vehtari (2022), Statistics and Computing 32, 32.
 */
export function ecdfBand({ values, cells, level = 0.95 }: EcdfBandOptions): EcdfBand {
  checkedCount("values", values, 1, 20_000);
  checkedCount("cells", cells, 2, 1000);
  checkedLevel(level);
  const tails = lowerTails(values, cells);
  const kernel = poissonChances(values / cells, values);
  const bandAt = (pointwise: number) => {
    const low = Uint32Array.from(tails, (tail) => tail.first + countBelow(tail.chances, pointwise / 2));
    const high = low.map((_, cell) =>
      cell === cells - 1 ? values : values - (low[cells - 2 - cell] as number),
    );
    return { low, high, inside: chanceInside(low, high, kernel) };
  };
  let [good, bad] = [0, 1];
  for (let turn = 0; turn < 50; turn += 1) {
    const middle = (good + bad) / 2;
    if (bandAt(middle).inside >= level) good = middle;
    else bad = middle;
  }
  return bandAt(good);
}

/** For every cell's end, from which count on the binomial chance of so few is more than nothing, and those chances up to a half. */
function lowerTails(values: number, cells: number): { first: number; chances: number[] }[] {
  const logFactorials = logFactorialsTo(values);
  return Array.from({ length: cells }, (_, cell) => {
    if (cell === cells - 1) return { first: values, chances: [1] };
    const share = (cell + 1) / cells;
    const [yes, no] = [log(share), log(1 - share)];
    let first = 0;
    const chances: number[] = [];
    let below = 0;
    for (let count = 0; count <= values && below < 0.5; count += 1) {
      const ways =
        (logFactorials[values] as number) -
        (logFactorials[count] as number) -
        (logFactorials[values - count] as number);
      below += exp(ways + count * yes + (values - count) * no);
      if (below < smallest) first = count + 1;
      else chances.push(below);
    }
    return { first, chances };
  });
}

/** Counts whose cumulated chance lies below the limit, so that the next is the binomial quantile. */
function countBelow(chances: readonly number[], limit: number): number {
  const place = chances.findIndex((chance) => chance >= limit);
  return place < 0 ? chances.length - 1 : place;
}

function logFactorialsTo(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let n = 2; n <= most; n += 1) logs[n] = (logs[n - 1] as number) + log(n);
  return logs;
}

/** Chances of 0, 1, 2 … in one cell and of the whole in all cells, were the whole not known. */
function poissonChances(mean: number, values: number) {
  const logFactorials = logFactorialsTo(values);
  const at = (expected: number, count: number) =>
    exp(count * log(expected) - expected - (logFactorials[count] as number));
  return {
    inCell: Float64Array.from({ length: values + 1 }, (_, count) => at(mean, count)),
    whole: at(values, values),
  };
}

function chanceInside(
  low: Uint32Array,
  high: Uint32Array,
  { inCell, whole }: { readonly inCell: Float64Array; readonly whole: number },
): number {
  let from = 0;
  let chances = Float64Array.of(1);
  for (const [cell, least] of low.entries()) {
    const most = high[cell] as number;
    const next = new Float64Array(Math.max(0, most - least + 1));
    for (let count = least; count <= most; count += 1) {
      let chance = 0;
      for (let before = 0; before < chances.length && from + before <= count; before += 1) {
        chance += (chances[before] as number) * (inCell[count - from - before] as number);
      }
      next[count - least] = chance;
    }
    [from, chances] = [least, next];
  }
  return (chances[0] ?? 0) / whole;
}
