import type { FigureRecord } from "../drawing/FigureRecord.ts";
import type { KnownValue } from "./KnownValue.ts";

export interface ConvergenceCurveRecord extends FigureRecord {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly steps: readonly (KnownValue & { readonly runs: number })[];
  readonly tolerance: number;
  readonly words: {
    readonly value: string;
    readonly interval: string;
    readonly tolerance: string;
    readonly empty: string;
  };
}
