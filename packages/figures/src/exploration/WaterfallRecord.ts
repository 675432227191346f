import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface WaterfallRecord extends FigureRecord {
  /** Where the steps begin. */
  readonly start: number;
  readonly steps: readonly { readonly label: string; readonly change: number }[];
  readonly words: {
    readonly start: string;
    readonly end: string;
    readonly rise: string;
    readonly fall: string;
    readonly axis: string;
    readonly empty: string;
  };
}
