import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface XyCase {
  readonly label: string;
  /** Membership in the term or solution, 0 to 1. */
  readonly x: number;
  /** Membership in the outcome, 0 to 1. */
  readonly y: number;
}

export interface XyPlotRecord extends FigureRecord {
  /** The term or solution, such as `DEV*~URB`. */
  readonly xLabel: string;
  readonly yLabel: string;
  readonly cases: readonly XyCase[];
  /** Parameters of fit in words; stands under the plot. */
  readonly fit: string;
  readonly words: {
    /** In both, and in the term no further than in the outcome. */
    readonly typical: string;
    /** In both, but further in the term. */
    readonly deviantInDegree: string;
    /** In the term and not in the outcome. */
    readonly deviantInKind: string;
    /** In the outcome and not in the term. */
    readonly uncovered: string;
    /** In neither. */
    readonly other: string;
    readonly diagonal: string;
    /** Stands in the place of the figure when there is no case. */
    readonly empty: string;
  };
}
