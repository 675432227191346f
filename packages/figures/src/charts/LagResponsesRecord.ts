import type { FigureRecord } from "../drawing/FigureRecord.ts";
import type { TrajectoryKey } from "./TrajectoriesRecord.ts";

/** The time by which a response is behind its input at one level; negative where it leads. */
export interface LagMark {
  /** Level at which both are compared, in the unit of the vertical axis. */
  readonly level: number;
  /** When the input is at the level. */
  readonly from: number;
  /** When the response is at the level. */
  readonly to: number;
  /** Printed beside the mark, such as "4 years". */
  readonly label: string;
}

export interface LagResponse {
  readonly label: string;
  readonly key: TrajectoryKey;
  readonly y: ArrayLike<number | null>;
  /** `null` where there is no lag to mark. */
  readonly lag: LagMark | null;
}

export interface LagPanel {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly t: ArrayLike<number>;
  readonly input: ArrayLike<number | null>;
  readonly responses: readonly LagResponse[];
}

export interface LagResponsesRecord extends FigureRecord {
  readonly panels: readonly LagPanel[];
  readonly words: {
    readonly input: string;
    /** What the upright-ended line is, such as "time lag". */
    readonly lag: string;
    /** Stands in the place of a panel or figure without a value. */
    readonly empty: string;
  };
}
