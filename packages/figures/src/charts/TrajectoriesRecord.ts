import type { FigureRecord } from "../drawing/FigureRecord.ts";

export type TrajectoryKey = "state" | "capital" | "society" | "other";

export interface TrajectorySeries {
  readonly label: string;
  /** Colour and dashes of the line. */
  readonly key: TrajectoryKey;
  /** Times in ascending order. */
  readonly t: ArrayLike<number>;
  /** `null` or not finite leaves a gap. */
  readonly y: ArrayLike<number | null>;
  readonly low?: ArrayLike<number | null>;
  readonly high?: ArrayLike<number | null>;
}

export interface TrajectoryEvent {
  readonly t: number;
  readonly label: string;
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
  };
}
