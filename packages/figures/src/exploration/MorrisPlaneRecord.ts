import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface MorrisPlaneRecord extends FigureRecord {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly parameters: readonly {
    readonly label: string;
    /** μ*, the mean size of elementary effects. */
    readonly meanSize: number;
    readonly low: number | null;
    readonly high: number | null;
    /** σ; `null` from one trajectory. */
    readonly sd: number | null;
  }[];
  readonly words: {
    readonly parameter: string;
    readonly interval: string;
    /** What the line σ = μ* is, such as "spread as large as the effect". */
    readonly line: string;
    readonly empty: string;
  };
}
