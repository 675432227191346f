import { integerBelow, quantile, stream, sum } from "@commonweal/numerics";
import { ExperimentsError } from "../../errors.ts";
import type { BootstrapOptions, Estimate } from "../../statistics/bootstrapEstimates.ts";
import { checkedCount } from "../../statistics/checkedCount.ts";
import { checkedLevel } from "../../statistics/checkedLevel.ts";
import { checkedShare } from "../../statistics/checkedShare.ts";
import { type Better, regretTable } from "./regretTable.ts";

export interface RobustnessOptions extends BootstrapOptions {
  readonly better: Better;
  /** What is good enough, in the unit of the output: at least this, or at most where smaller is better. */
  readonly enough: number;
  /** Which quantile of regrets stands beside the largest. Default: 0.9. */
  readonly percentile?: number;
}

/** A criterion for one intervention, and where this puts it. */
export interface RankedEstimate extends Estimate {
  /** 1 for the best; equals share the better rank. */
  readonly rank: number;
  /** Share of resamples in which the intervention comes first, alone or with others; `null` without resamples. */
  readonly firstShare: number | null;
}

export interface Robustness {
  /** The regret of the worst scenario. It has no interval: resamples never hold a worse scenario than the worst. */
  readonly maximumRegret: RankedEstimate;
  readonly percentileRegret: RankedEstimate;
  readonly meanRegret: RankedEstimate;
  /** Share of scenarios in which the output is good enough (Starr's domain criterion). */
  readonly satisficing: RankedEstimate;
}

/**
 * Ranks interventions by how they stand over many scenarios of which nobody knows the chances: minimax regret,
 * a percentile of regret, mean regret, and the share of scenarios in which they are good enough.
 *
 * Regret is what an intervention falls short of the best one in the same scenario, 0 or more, in the unit of the output;
 * satisficing is a share, 0 to 1. Regret depends on which interventions stand in the list. Intervals are bootstrap
 * percentiles over scenarios, the same for all interventions, and tell what other scenarios drawn alike would say.
 *
 * @param outcomes for each intervention its output in every scenario, in one order
 *
 * O(resamples · interventions · scenarios log scenarios).
 *
 * @example
 * const outcomes = [[9, 1, 5], [6, 5, 4]];
 * const [bold, careful] = robustness(outcomes, { better: "larger", enough: 4, seed: 1 });
 * bold.maximumRegret.value; // => 4
 * careful.maximumRegret; // => { value: 3, interval: null, rank: 1, firstShare: careful.maximumRegret.firstShare }
 * careful.satisficing.value; // => 1
 * @throws {ExperimentsError} `invalid-counts`, `invalid-value`, `invalid-share`.
 * @see Savage (1951), Journal of the American Statistical Association 46(253), 55–67, for regret; Starr (1963), Product
 * design and decision theory, Prentice-Hall, for satisficing.
 */
export function robustness(
  outcomes: readonly ArrayLike<number>[],
  { better, enough, percentile = 0.9, seed, level = 0.95, resamples = 1000 }: RobustnessOptions,
): Robustness[] {
  const { gains, regrets } = regretTable(outcomes, better);
  if (!(Math.abs(enough) <= 1e300)) {
    const message = `Found ${enough} for what is enough; expected a number from -1e300 to 1e300.`;
    throw new ExperimentsError("invalid-value", message, ["enough"]);
  }
  checkedShare("percentile", percentile);
  checkedCount("resamples", resamples, 0, 1e6);
  const tail = (1 - checkedLevel(level)) / 2;
  const scenarios = gains[0]?.length as number;
  const limit = better === "larger" ? enough : -enough;
  const met = gains.map((row) => row.map((gain) => Number(gain >= limit)));
  // Each criterion of each intervention over some scenarios; smaller is better but for the last.
  const criteria = (chosen: Uint32Array): number[][] => {
    const pick = (row: Float64Array) => Float64Array.from(chosen, (scenario) => row[scenario] as number);
    const picked = regrets.map((row) => pick(row).sort());
    return [
      picked.map((sorted) => sorted[sorted.length - 1] as number),
      picked.map((sorted) => quantile(sorted, percentile) as number),
      picked.map((sorted) => sum(sorted) / sorted.length),
      met.map((row) => pick(row).reduce((count, each) => count + each, 0) / chosen.length),
    ];
  };
  const all = Uint32Array.from({ length: scenarios }, (_, scenario) => scenario);
  const found = criteria(all);
  const drawn = Array.from({ length: scenarios > 1 ? resamples : 0 }, (_, replication) => {
    const random = stream({ root: seed, replication, purpose: "robustness: bootstrap" });
    return criteria(all.map(() => integerBelow(random, scenarios)));
  });
  return outcomes.map((_, intervention) => {
    const ranked = (criterion: number, isLargest: boolean, hasInterval = true): RankedEstimate => {
      const values = found[criterion] as number[];
      const value = values[intervention] as number;
      const isBeaten = (other: number, own: number) => (isLargest ? other > own : other < own);
      const wins = drawn.filter((table) => {
        const row = table[criterion] as number[];
        return !row.some((other) => isBeaten(other, row[intervention] as number));
      });
      const sorted = Float64Array.from(drawn, (table) => table[criterion]?.[intervention] as number).sort();
      const [low, high] = [quantile(sorted, tail), quantile(sorted, 1 - tail)];
      return {
        value,
        interval: hasInterval && low !== null && high !== null ? { low, high } : null,
        rank: 1 + values.filter((other) => isBeaten(other, value)).length,
        firstShare: drawn.length > 0 ? wins.length / drawn.length : null,
      };
    };
    return {
      maximumRegret: ranked(0, false, false),
      percentileRegret: ranked(1, false),
      meanRegret: ranked(2, false),
      satisficing: ranked(3, true),
    };
  });
}
