import { checkedPanel } from "./checkedPanel.ts";
import type { Panel } from "./Panel.ts";
import { simplexWeights } from "./simplexWeights.ts";

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
}

/**
 * Compares a unit with a weighted mean of others that ran like it before the event (synthetic control).
 *
 * The weights minimise the mean square gap over the entries before the event; no further predictors are used. p ranks the ratio
 * of mean square gaps among placebo runs that put each donor in the place of the treated unit (the treated one not being a donor); it
 * is at least 1 / (donors + 1), so fewer than 19 donors cannot give 5 %. A unit outside the range of the donors cannot be
 * matched: look at `fitBefore`. O(donors² · entries · rounds).
 *
 * @example
 * const donors = [[1, 2, 3, 4], [5, 5, 5, 5]];
 * const { weights, effect } = syntheticControl({ treated: [3, 3.5, 4, 9], donors, at: 3 });
 * weights; // ≈ [0.5, 0.5]
 * effect; // ≈ 4.5
 * @throws {CollaborationMetricsError} `invalid-series`, `unequal-lengths`, `invalid-option`.
 * @see Abadie, Diamond & Hainmueller (2010), Journal of the American Statistical Association 105(490), 493–505.
 */
export function syntheticControl(input: Panel): SyntheticControl {
  const { own, others } = checkedPanel(input);
  const { at } = input;
  const found = compared(own, others, at);
  const placeboRatios = others.map((series, place) =>
    others.length === 1
      ? null
      : compared(
          series,
          others.filter((_, other) => other !== place),
          at,
        ).ratio,
  );
  const isDefined =
    found.ratio !== null && others.length > 1 && placeboRatios.every((ratio) => ratio !== null);
  const atLeast = placeboRatios.filter((ratio) => (ratio ?? 0) >= (found.ratio ?? 0)).length;
  return { ...found, placeboRatios, p: isDefined ? (1 + atLeast) / (1 + others.length) : null };
}

function compared(own: readonly number[], donors: readonly (readonly number[])[], at: number) {
  const weights = simplexWeights(
    donors.map((donor) => donor.slice(0, at)),
    own.slice(0, at),
  );
  const synthetic = own.map((_, row) =>
    donors.reduce((total, donor, place) => total + (donor[row] as number) * (weights[place] as number), 0),
  );
  const gaps = own.map((value, row) => value - (synthetic[row] as number));
  const meanSquare = (part: readonly number[]) =>
    part.reduce((total, gap) => total + gap * gap, 0) / part.length;
  const [before, after] = [gaps.slice(0, at), gaps.slice(at)];
  const size = Math.max(...own.map(Math.abs));
  const isPerfect = Math.sqrt(meanSquare(before)) <= 1e-12 * size;
  return {
    weights,
    synthetic,
    gaps,
    fitBefore: Math.sqrt(meanSquare(before)),
    effect: after.reduce((total, gap) => total + gap, 0) / after.length,
    ratio: isPerfect ? null : meanSquare(after) / meanSquare(before),
  };
}
