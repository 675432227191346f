import type { FigureRecord } from "../drawing/FigureRecord.ts";
import type { KnownValue } from "./KnownValue.ts";

export interface SensitivityRow {
  readonly label: string;
  readonly first: KnownValue;
  readonly total: KnownValue;
}

export interface SensitivityBarsRecord extends FigureRecord {
  readonly rows: readonly SensitivityRow[];
  readonly words: {
    /** What the bars are, such as "share of variance". */
    readonly axis: string;
    readonly first: string;
    readonly total: string;
    readonly interval: string;
    readonly undefined: string;
    readonly empty: string;
  };
}
