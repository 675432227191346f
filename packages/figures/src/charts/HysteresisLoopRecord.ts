import type { FigureRecord } from "../drawing/FigureRecord.ts";
import type { TrajectoryKey } from "./TrajectoriesRecord.ts";

export interface HysteresisBranch {
  /** Values of the control in the order in which they were set. */
  readonly control: ArrayLike<number>;
  /** What the model came to at each; `null` leaves a gap. */
  readonly response: ArrayLike<number | null>;
  /** Ends of a band over runs. */
  readonly low?: ArrayLike<number | null>;
  readonly high?: ArrayLike<number | null>;
  /** Control at which the branch jumps; `null` where it does not. */
  readonly jump: number | null;
}

export interface HysteresisLoop {
  /** Heading of the loop; empty where there is one only. */
  readonly title: string;
  /** Colour of both branches; dashes say which is which. */
  readonly key: TrajectoryKey;
  /** The control rising. */
  readonly up: HysteresisBranch;
  /** The control falling. */
  readonly down: HysteresisBranch;
  /** Half the distance between the jumps, in the unit of the control; `null` where there is none to mark. */
  readonly halfWidth: number | null;
}

export interface HysteresisLoopRecord extends FigureRecord {
  readonly xLabel: string;
  readonly yLabel: string;
  /** Side by side on the same vertical axis where there is room. */
  readonly loops: readonly HysteresisLoop[];
  readonly words: {
    readonly up: string;
    readonly down: string;
    /** What the band is, such as "80% of runs"; needed where branches have one. */
    readonly band?: string;
    /** Stands before the half-width, such as "half-width". */
    readonly halfWidth: string;
    /** Stands in the place of a loop without a value. */
    readonly empty: string;
  };
}
