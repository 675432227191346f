import type { FigureRecord } from "../drawing/FigureRecord.ts";
import type { TrajectoryBand, TrajectoryKey } from "./TrajectoriesRecord.ts";

export interface UrnFan {
  readonly title: string;
  /** Colour of the fan. */
  readonly key: TrajectoryKey;
  /** Draws made so far, at least 1, in ascending order. */
  readonly draws: ArrayLike<number>;
  /** Median share over histories after so many draws, 0 to 1. */
  readonly median: ArrayLike<number | null>;
  /** Where shares of the histories lie, the widest first. */
  readonly bands: readonly TrajectoryBand[];
  /** Shares of single histories, drawn as thin lines. */
  readonly histories: readonly ArrayLike<number | null>[];
  /** Shares that histories tend to, marked at the right edge. */
  readonly limits?: readonly number[];
}

export interface UrnFanRecord extends FigureRecord {
  readonly fans: readonly UrnFan[];
  readonly words: {
    /** Name of the horizontal axis, such as "draws (logarithmic)". */
    readonly draws: string;
    /** Name of the vertical axis, such as "share of red". */
    readonly share: string;
    readonly median: string;
    /** What a thin line is, such as "single history". */
    readonly history: string;
    /** What a mark at the right edge is, such as "where histories settle". */
    readonly limit: string;
    /** Stands in the place of a fan or figure without a value. */
    readonly empty: string;
  };
}
