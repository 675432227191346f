import type { FigureRecord } from "../drawing/FigureRecord.ts";

/** A line through the entries of a series, with the ends of its uncertainty where they are known. */
export interface FittedLine {
  /** One value an entry; `null` leaves a gap. */
  readonly y: ArrayLike<number | null>;
  readonly low?: ArrayLike<number | null>;
  readonly high?: ArrayLike<number | null>;
}

/** A break that was found without being told the event. */
export interface FoundBreak {
  /** First entry after the break. */
  readonly at: number;
  /** Ends of its interval, in entries; they may lie beyond the series. `null` where not defined. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A moment just before an entry, with its name. */
export interface SeriesMoment {
  /** First entry after it. */
  readonly at: number;
  readonly label: string;
}

export interface InterruptedSeriesWords {
  readonly observed: string;
  readonly fitted: string;
  /** What the dashed line is, such as "without the event". */
  readonly counterfactual: string;
  /** What the bands are, such as "95% interval"; needed where a line has ends. */
  readonly band?: string;
  readonly event: string;
  /** What a mark under the series is, such as "break found, with 95% interval". */
  readonly found: string;
  /** What a diamond is, such as "change of definition, not an effect". */
  readonly definition: string;
  /** Stands in the place of the figure without a value. */
  readonly empty: string;
}

export interface InterruptedSeriesRecord extends FigureRecord {
  readonly xLabel: string;
  readonly yLabel: string;
  /** Where each entry stands on the horizontal axis, never falling: its place, or its day where days are uneven. */
  readonly t: ArrayLike<number>;
  /** How each entry is called, such as its date. */
  readonly labels: readonly string[];
  /** `null` leaves a gap. */
  readonly observed: ArrayLike<number | null>;
  /** The fit, drawn in two pieces that end at the event. */
  readonly fitted: FittedLine | null;
  /** What would have been; give `null` for entries where it is not to be drawn. */
  readonly counterfactual: FittedLine | null;
  /** The event; `null` where there is none within the series. */
  readonly event: SeriesMoment | null;
  readonly breaks: readonly FoundBreak[];
  readonly definitionChanges: readonly SeriesMoment[];
  readonly words: InterruptedSeriesWords;
}
