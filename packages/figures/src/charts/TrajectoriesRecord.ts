import type { FigureRecord } from "../drawing/FigureRecord.ts";

export type TrajectoryKey = "state" | "capital" | "society" | "other";

/** Where a share of the runs lies at each time, such as the middle 80%. */
export interface TrajectoryBand {
  /** Names the band in the legend; equal names stand there once. */
  readonly label: string;
  readonly low: ArrayLike<number | null>;
  readonly high: ArrayLike<number | null>;
}

export interface TrajectorySeries {
  readonly label: string;
  /** Colour and dashes of the line; several of `other` differ by their dashes. */
  readonly key: TrajectoryKey;
  /** Times in ascending order. */
  readonly t: ArrayLike<number>;
  /** `null` or not finite leaves a gap. Of several runs: their median. */
  readonly y: ArrayLike<number | null>;
  /** Ends of one band that the legend does not name. */
  readonly low?: ArrayLike<number | null>;
  readonly high?: ArrayLike<number | null>;
  /** Bands over runs, the widest first. */
  readonly bands?: readonly TrajectoryBand[];
  /** Single runs, drawn as thin lines. */
  readonly runs?: readonly ArrayLike<number | null>[];
}

export interface TrajectoryEvent {
  readonly t: number;
  readonly label: string;
  /** Ends of the times at which it happens over runs; shaded. */
  readonly low?: number;
  readonly high?: number;
}

export interface TrajectoryPanel {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly TrajectorySeries[];
  readonly events: readonly TrajectoryEvent[];
}

export interface TrajectoriesRecord extends FigureRecord {
  readonly panels: readonly TrajectoryPanel[];
  readonly words: {
    /** Stands in the place of a panel or figure without a value. */
    readonly empty: string;
    /** What a thin line is, such as "single run"; needed where series have runs. */
    readonly run?: string;
  };
}
