import type { FigureRecord } from "../drawing/FigureRecord.ts";
import type { TrajectoryKey } from "./TrajectoriesRecord.ts";

/** A time from one moment to another, such as how long the fall took. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface ResilienceCurve {
  /** Heading of the curve; empty where there is one only. */
  readonly title: string;
  /** Colour of the curve. */
  readonly key: TrajectoryKey;
  /** Times in ascending order; two entries at one time are a jump. */
  readonly t: ArrayLike<number>;
  /** Quality at each; `null` leaves a gap. */
  readonly quality: ArrayLike<number | null>;
  /** The lowest quality, marked with its name; `null` where nothing was lost. */
  readonly lowest: { readonly t: number; readonly quality: number; readonly label: string } | null;
  /** Drawn as measures under the curve, in the order given. */
  readonly spans: readonly TimeSpan[];
  /** The lost area in words, such as "100 point days"; left out where it is not defined. */
  readonly loss?: string;
}

export interface ResilienceCurveRecord extends FigureRecord {
  readonly xLabel: string;
  readonly yLabel: string;
  /** Full quality, above 0: the upper edge of the lost area. */
  readonly full: number;
  /** Side by side on the same vertical axis where there is room. */
  readonly curves: readonly ResilienceCurve[];
  readonly words: {
    readonly quality: string;
    /** What the shaded area is, such as "lost quality". */
    readonly loss: string;
    readonly full: string;
    /** Stands in the place of a curve or figure without a value. */
    readonly empty: string;
  };
}
