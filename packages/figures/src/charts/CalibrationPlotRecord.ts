import type { FigureRecord } from "../drawing/FigureRecord.ts";

/** Ranks of one parameter's true values among posterior draws. */
export interface CalibrationParameter {
  readonly label: string;
  /** Ranks in each of some equal bins, in order. */
  readonly counts: ArrayLike<number>;
  /** Ranks up to the end of each of some equal cells; the last is all of them. */
  readonly below: ArrayLike<number>;
  /** Fewest and most of them that even ranks have, a number a cell. */
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  /** What the tests say, in words; stands under the label. */
  readonly note: string;
}

export interface CalibrationPlotRecord extends FigureRecord {
  readonly parameters: readonly CalibrationParameter[];
  readonly words: {
    /** Name of the horizontal axes, such as "rank of the true value, as a share". */
    readonly rank: string;
    /** Name of the histogram's vertical axis, such as "replications". */
    readonly count: string;
    /** Name of the other vertical axis, such as "share below, less what is expected". */
    readonly difference: string;
    /** What the line across is, such as "expected of even ranks". */
    readonly expected: string;
    /** What the band is, such as "holds 95% of even samples everywhere". */
    readonly band: string;
    readonly observed: string;
    /** Stands in the place of the figure when there is no parameter. */
    readonly empty: string;
  };
}
