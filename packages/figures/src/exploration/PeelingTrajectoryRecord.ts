import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface PeelingPoint {
  readonly coverage: number;
  readonly density: number;
}

export interface PeelingTrajectoryRecord extends FigureRecord {
  readonly xLabel: string;
  readonly yLabel: string;
  /** Over the runs searched, from all of them down. */
  readonly searched: readonly (PeelingPoint & { readonly restricted: number })[];
  /** The same boxes over the runs held out; `null` for an empty box, left out without any. */
  readonly heldOut?: readonly (PeelingPoint | null)[];
  /** The box that was taken, over the runs searched and held out. */
  readonly chosen: { readonly searched: PeelingPoint; readonly heldOut: PeelingPoint | null };
  readonly words: {
    readonly searched: string;
    readonly heldOut: string;
    readonly chosen: string;
    /** Follows a number of inputs in a title, such as "inputs restricted". */
    readonly restricted: string;
    readonly empty: string;
  };
}
