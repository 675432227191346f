import { checkedPanel } from "./checkedPanel.ts";
import { checkedPredictors } from "./checkedPredictors.ts";
import { type MatchedUnit, type MatchedWeights, matchedWeights } from "./matchedWeights.ts";
import type { Panel } from "./Panel.ts";
import type { Predictor } from "./Predictor.ts";
import { simplexWeights } from "./simplexWeights.ts";

export interface SyntheticControlInput extends Panel {
  /** Traits by which the donors are to resemble the treated unit. Default: the outcomes before the event themselves. */
  readonly predictors?: readonly Predictor[];
}

export interface PredictorBalance {
  readonly name: string;
  /** What the predictor counts, all adding up to 1; `null` where donors match every predictor, so that weights do not matter. */
  readonly importance: number | null;
  readonly treated: number;
  readonly synthetic: number;
  readonly donorMean: number;
}

export interface SyntheticControl {
  /** One weight a donor, at least 0, adding up to 1. */
  readonly weights: readonly number[];
  readonly synthetic: readonly number[];
  /** Treated less synthetic. */
  readonly gaps: readonly number[];
  /** Root mean square gap before the event. */
  readonly fitBefore: number;
  /** Mean gap after the event. */
  readonly effect: number;
  /** Mean square gap after over that before; `null` for a perfect fit before. */
  readonly ratio: number | null;
  /** The same for each donor in the treated one's place; `null` for a perfect fit or with a single donor. */
  readonly placeboRatios: readonly (number | null)[];
  /** Share of all units, the treated one among them, with at least its ratio; `null` where it is not defined. */
  readonly p: number | null;
  /** How near the synthetic unit comes in each predictor; only where predictors were given. */
  readonly balance?: readonly PredictorBalance[];
}

/**
 * Compares a unit with a weighted mean of others that ran like it before the event (synthetic control).
 *
 * Without predictors the weights W minimise the mean square gap over the entries before the event. With them, W minimises
 * Σ vₖ (xₖ − Σ wⱼ xₖⱼ)² over predictors k in units of their standard deviations, and the predictors' weights v, diagonal, are those
 * whose W comes nearest to the outcomes before the event. Where donors match every predictor exactly, v does not matter. Of
 * mixtures that are alike in all predictors W is the one nearest in outcomes.
 *
 * The error before the event has many local minima in v. The search starts from equal weights, from a regression of the outcomes on
 * the predictors, and from each predictor far above and far below the others, so the lowest it finds need not be the lowest there is.
 * For California's Proposition 99 it finds what a global search finds: Utah .335, Nevada .236, Montana .202, Colorado .159,
 * Connecticut .068, root mean square gap 1.754 (a published run of Stata: .334, .235, .202, .161, .068 and 1.7557), mean effect −18.98
 * (−19.00), ratio 129.1. That run prints a ratio of 123.55, which its own weights do not give: they give 129.3. Where the search falls short for a
 * donor, its placebo ratio comes out too low and p too small.
 *
 * p ranks the ratio of mean square gaps among placebo runs that put each donor in the place of the treated unit (the treated one
 * not being a donor); it is at least 1 / (donors + 1), so fewer than 19 donors cannot give 5 %. A unit outside the range of the
 * donors cannot be matched: look at `fitBefore`. O(donors² · entries · rounds); with predictors O(donors² · predictors² · rounds), a few
 * seconds for 38 donors and 7 predictors.
 *
 * @example
 * const donors = [[1, 2, 3, 4], [5, 5, 5, 5]];
 * const { weights, effect } = syntheticControl({ treated: [3, 3.5, 4, 9], donors, at: 3 });
 * weights; // ≈ [0.5, 0.5]
 * effect; // ≈ 4.5
 * const predictors = [{ name: "density", treated: 3, donors: [2, 6] }];
 * syntheticControl({ treated: [3, 3.5, 4, 9], donors, at: 3, predictors }).weights; // ≈ [0.75, 0.25]
 * @throws {CollaborationMetricsError} `invalid-series`, `unequal-lengths`, `invalid-option`.
 * @see Abadie, Diamond & Hainmueller (2010), Journal of the American Statistical Association 105(490), 493–505.
 */
export function syntheticControl(input: SyntheticControlInput): SyntheticControl {
  const { own, others } = checkedPanel(input);
  const { at, predictors } = input;
  const traits = predictors === undefined ? null : checkedPredictors(predictors, others.length);
  const unitOf = (series: readonly number[], unit: number): Unit => ({
    series,
    before: series.slice(0, at),
    predictors: traits?.[unit] ?? [],
  });
  const treated = unitOf(own, 0);
  const donors = others.map((series, donor) => unitOf(series, donor + 1));
  const weigh = traits === null ? byOutcomes : matchedWeights;
  const { weights, importance } = weigh(treated, donors);
  const found = compared(treated, donors, weights, at);
  const placeboRatios = donors.map((donor) => {
    if (donors.length === 1) return null;
    const rest = donors.filter((other) => other !== donor);
    return compared(donor, rest, weigh(donor, rest).weights, at).ratio;
  });
  const isDefined =
    found.ratio !== null && others.length > 1 && placeboRatios.every((ratio) => ratio !== null);
  const atLeast = placeboRatios.filter((ratio) => (ratio ?? 0) >= (found.ratio ?? 0)).length;
  const p = isDefined ? (1 + atLeast) / (1 + others.length) : null;
  const result = { weights, ...found, placeboRatios, p };
  if (predictors === undefined) return result;
  return {
    ...result,
    balance: predictors.map((each, k) => balanceOf(each, weights, importance?.[k] ?? null)),
  };
}

interface Unit extends MatchedUnit {
  readonly series: readonly number[];
}

function byOutcomes(own: Unit, donors: readonly Unit[]): MatchedWeights {
  const columns = donors.map(({ before }) => before);
  return { weights: simplexWeights(columns, own.before), importance: null };
}

function balanceOf(
  { name, treated, donors }: Predictor,
  weights: readonly number[],
  importance: number | null,
): PredictorBalance {
  const values = Array.from(donors);
  const synthetic = values.reduce((total, value, place) => total + value * (weights[place] as number), 0);
  const donorMean = values.reduce((total, value) => total + value, 0) / values.length;
  return { name, importance, treated, synthetic, donorMean };
}

function compared(own: Unit, donors: readonly Unit[], weights: readonly number[], at: number) {
  const synthetic = own.series.map((_, row) =>
    donors.reduce(
      (total, { series }, place) => total + (series[row] as number) * (weights[place] as number),
      0,
    ),
  );
  const gaps = own.series.map((value, row) => value - (synthetic[row] as number));
  const meanSquare = (part: readonly number[]) =>
    part.reduce((total, gap) => total + gap * gap, 0) / part.length;
  const [before, after] = [gaps.slice(0, at), gaps.slice(at)];
  const size = Math.max(...own.series.map(Math.abs));
  const isPerfect = Math.sqrt(meanSquare(before)) <= 1e-12 * size;
  return {
    synthetic,
    gaps,
    fitBefore: Math.sqrt(meanSquare(before)),
    effect: after.reduce((total, gap) => total + gap, 0) / after.length,
    ratio: isPerfect ? null : meanSquare(after) / meanSquare(before),
  };
}
