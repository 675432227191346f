import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface BoxRange {
  readonly label: string;
  /** Ends of the input itself. */
  readonly from: number;
  readonly to: number;
  /** Ends of the box; `null` where it has no bound. */
  readonly low: number | null;
  readonly high: number | null;
  /** Written at the end of the row, such as a quasi-p. */
  readonly note: string;
}

export interface BoxRangesRecord extends FigureRecord {
  readonly rows: readonly BoxRange[];
  readonly words: {
    readonly box: string;
    readonly range: string;
    /** Heads the notes. */
    readonly note: string;
    readonly empty: string;
  };
}
