import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface IntervalRow {
  /** Name of the small chart, such as a measure. */
  readonly facet: string;
  readonly period: string;
  /** `null` where the value is not defined. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Where the value would lie by chance alone. */
  readonly chance?: { readonly low: number; readonly high: number };
}

export interface IntervalWords {
  /** What the dot is, such as "observed". */
  readonly value: string;
  /** What the line is, such as "95% interval". */
  readonly interval: string;
  /** What the grey band is, such as "range expected by chance". */
  readonly chance: string;
  /** Stands in the place of a value that is not defined. */
  readonly undefined: string;
  /** Stands in the place of the figure when there is no row. */
  readonly empty: string;
}

export interface IntervalPlotRecord extends FigureRecord {
  /** Facets and periods appear in the order in which they first occur. */
  readonly rows: readonly IntervalRow[];
  readonly words: IntervalWords;
}
