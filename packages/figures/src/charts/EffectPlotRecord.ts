import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface EffectRow {
  /** Name of the intervention. */
  readonly label: string;
  /** Share of runs, 0 to 1, that end better than without it. */
  readonly better: number;
  /** Share of runs, 0 to 1, that end worse than without it. */
  readonly worse: number;
  /** Median of the relative change, such as −0.2 for 20% less; `null` where not defined. */
  readonly median: number | null;
  /** Tenth percentile of the relative change. */
  readonly low: number | null;
  /** Ninetieth percentile of the relative change. */
  readonly high: number | null;
}

export interface EffectWords {
  readonly better: string;
  readonly worse: string;
  /** Heading of the bars, such as "share of runs". */
  readonly shares: string;
  /** Heading of the dots, such as "relative change of the loss". */
  readonly change: string;
  /** What the dot is, such as "median". */
  readonly median: string;
  /** What the line is, such as "10–90% of runs". */
  readonly range: string;
  /** Stands in the place of a change that is not defined. */
  readonly undefined: string;
  /** Stands in the place of the figure when there is no row. */
  readonly empty: string;
}

export interface EffectPlotRecord extends FigureRecord {
  readonly rows: readonly EffectRow[];
  readonly words: EffectWords;
}
