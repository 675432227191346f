import { studentQuantile, studentTail } from "@commonweal/numerics";
import { CollaborationMetricsError } from "../errors.ts";
import { checkedCut, checkedSeries } from "./checkedSeries.ts";
import { type LeastSquares, leastSquares } from "./leastSquares.ts";
import type { FittedColumns } from "./lineBand.ts";
import { neweyWest } from "./neweyWest.ts";
import { praisWinsten } from "./praisWinsten.ts";
import { segmentColumns } from "./segmentColumns.ts";

/** Options of `segmentedRegression`. */
export interface SegmentedRegressionOptions {
  /** The first entry after the event, counted from 0. */
  readonly at: number;
  /** `"segmented"` (default): a trend, and a change of level and of slope. `"level"`: two means. */
  readonly model?: "segmented" | "level";
  /**
   * How errors are taken to hang together. `"ar1"` (default): each on the one before (Prais–Winsten). `{ neweyWest: lag }`:
   * least squares with Newey–West standard errors. `"independent"`: least squares as it stands.
   */
  readonly errors?: "ar1" | "independent" | { readonly neweyWest: number };
  /** Entries in a full turn of the seasons, such as 12. Default 1: no seasons. */
  readonly period?: number;
  /** First entries that are counted by another definition; each gets a step of its own, never read as an effect. */
  readonly definitionChanges?: readonly number[];
  /** Level of the intervals, above 0 and below 1. Default 0.95. */
  readonly level?: number;
}

/** A coefficient with its error, interval and p. */
export interface Coefficient {
  readonly name: string;
  readonly value: number;
  readonly standardError: number;
  readonly t: number | null;
  readonly p: number | null;
  readonly low: number;
  readonly high: number;
}

export interface SegmentedFit {
  readonly coefficients: readonly Coefficient[];
  readonly model: FittedColumns;
  /** Places of the columns that the event alone puts in. */
  readonly event: readonly number[];
  /** Least squares, whatever the errors. */
  readonly plain: LeastSquares;
  readonly rho: number | null;
  /** Standard errors to either end of an interval. */
  readonly reach: number;
}

/** Checks the options and fits the coefficients of `segmentedRegression`, without what it draws from them. */
export function segmentedFit(values: ArrayLike<number>, options: SegmentedRegressionOptions): SegmentedFit {
  const { model = "segmented", errors = "ar1", period = 1, definitionChanges = [], level = 0.95 } = options;
  const y = checkedSeries(values);
  const at = checkedCut(options.at, y.length, model === "segmented" ? 2 : 1);
  checkOptions(options, y.length);
  const { names, columns, event } = segmentColumns(y.length, { at, model, period, definitionChanges });
  const plain = leastSquares(columns, y);
  const degrees = y.length - columns.length;
  if (plain === null || degrees < 1) throw dependent(names, y.length);
  const cured = errors === "ar1" ? praisWinsten(columns, y, plain) : null;
  if (errors === "ar1" && cured === null) throw dependent(names, y.length);
  const estimates = cured?.coefficients ?? plain.coefficients;
  const covariance =
    cured?.covariance ??
    (typeof errors === "object"
      ? neweyWest(columns, plain, errors.neweyWest)
      : plain.inverse.map((row) => row.map((value) => (plain.residualSum / degrees) * value)));
  const standardErrors = covariance.map((row, place) => Math.sqrt(Math.max(0, row[place] as number)));
  const reach = studentQuantile((1 + level) / 2, degrees);
  const coefficients = names.map((name, place): Coefficient => {
    const [value, standardError] = [estimates[place] as number, standardErrors[place] as number];
    const t = standardError > 0 ? value / standardError : null;
    const half = reach * standardError;
    return {
      name,
      value,
      standardError,
      t,
      p: t === null ? null : studentTail(t, degrees),
      low: value - half,
      high: value + half,
    };
  });
  const fitted = { columns, coefficients: estimates, covariance };
  return { coefficients, model: fitted, event, plain, rho: cured?.rho ?? null, reach };
}

function checkOptions(options: SegmentedRegressionOptions, length: number): void {
  const { errors, period = 1, definitionChanges = [], level = 0.95 } = options;
  const refuse = (name: string, found: unknown, expected: string) => {
    const message = `Found ${name} = ${found}; expected ${expected}.`;
    return new CollaborationMetricsError("invalid-option", message, ["options", name]);
  };
  if (!(Number.isInteger(period) && period >= 1 && period <= length / 2)) {
    throw refuse("period", period, `a whole number from 1 to ${Math.floor(length / 2)}`);
  }
  if (!(level > 0 && level < 1)) throw refuse("level", level, "a number above 0 and below 1");
  if (typeof errors === "object") {
    const { neweyWest: lag } = errors;
    if (!(Number.isInteger(lag) && lag >= 0 && lag < length)) {
      throw refuse("errors", lag, `a lag from 0 to ${length - 1}`);
    }
  }
  for (const change of definitionChanges) {
    if (Number.isInteger(change) && change > 0 && change < length) continue;
    throw refuse("definitionChanges", change, `whole numbers from 1 to ${length - 1}`);
  }
}

function dependent(names: readonly string[], length: number): CollaborationMetricsError {
  const message = `Found ${length} entries that cannot tell ${names.join(", ")} apart; expected more entries, or fewer terms.`;
  return new CollaborationMetricsError("dependent-columns", message, ["values"]);
}
