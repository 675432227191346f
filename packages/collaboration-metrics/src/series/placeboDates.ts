import { CollaborationMetricsError } from "../errors.ts";
import { type SegmentedRegressionOptions, segmentedFit } from "./segmentedFit.ts";

export interface PlaceboDatesOptions extends SegmentedRegressionOptions {
  /** Fewest entries on either side of a date. Default: 15 % of the series, rounded down, and at least 3. */
  readonly margin?: number;
  /** `"before"` (default): dates before the event alone, in the series up to it. `"all"`: every date of the whole series. */
  readonly dates?: "before" | "all";
}

export interface PlaceboDates {
  /** |t| of the change of level at the event. */
  readonly statistic: number | null;
  readonly dates: readonly { readonly at: number; readonly statistic: number | null }[];
  /** The date with the largest statistic; `null` without any. */
  readonly largest: { readonly at: number; readonly statistic: number } | null;
  /** (1 + placebo dates with at least the event's statistic) / (1 + placebo dates); `null` where not defined. */
  readonly p: number | null;
}

/**
 * Pretends that the event had been at other dates, and compares: a change that is found at many dates says little of one.
 *
 * The statistic is |t| of the change of level in `segmentedRegression` with the same options. p is a rank, not a
 * probability under a model: it is at least 1 / (1 + dates). O(dates · the regression).
 *
 * @example
 * const flow = [5, 6, 5, 6, 5, 6, 5, 6, 9, 10, 9, 10, 9, 10];
 * const options = { at: 8, model: "level", errors: "independent", margin: 2 };
 * placeboDates(flow, options).p; // => 1 / 6
 * @throws {CollaborationMetricsError} as `segmentedRegression`; `invalid-option` for the margin.
 */
export function placeboDates(values: ArrayLike<number>, options: PlaceboDatesOptions): PlaceboDates {
  const { margin = Math.max(3, Math.floor(0.15 * values.length)), dates = "before", ...regression } = options;
  if (!(Number.isInteger(margin) && margin >= 1)) {
    const message = `Found margin = ${margin}; expected a whole number of at least 1.`;
    throw new CollaborationMetricsError("invalid-option", message, ["options", "margin"]);
  }
  const whole = Array.from(values);
  const within = dates === "all" ? whole : whole.slice(0, options.at);
  const tested: { at: number; statistic: number | null }[] = [];
  for (let at = margin; at <= within.length - margin; at += 1) {
    if (at !== options.at) tested.push({ at, statistic: statisticOf(within, { ...regression, at }) });
  }
  const statistic = statisticOf(whole, regression);
  const everyDate = dates === "all" ? [...tested, { at: options.at, statistic }] : tested;
  const largest = everyDate.reduce<{ at: number; statistic: number } | null>(
    (found, date) =>
      date.statistic !== null && date.statistic > (found?.statistic ?? -1)
        ? { at: date.at, statistic: date.statistic }
        : found,
    null,
  );
  const compared = tested.filter((date) => date.statistic !== null);
  const atLeast = compared.filter((date) => (date.statistic as number) >= (statistic ?? Infinity)).length;
  const p = statistic === null || compared.length === 0 ? null : (1 + atLeast) / (1 + compared.length);
  return { statistic, dates: tested, largest, p };
}

function statisticOf(values: readonly number[], options: SegmentedRegressionOptions): number | null {
  const changes = (options.definitionChanges ?? []).filter((change) => change < values.length);
  const { coefficients } = segmentedFit(values, { ...options, definitionChanges: changes });
  const t = coefficients.find(({ name }) => name === "levelChange")?.t ?? null;
  return t === null ? null : Math.abs(t);
}
