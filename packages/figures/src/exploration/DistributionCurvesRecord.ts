import type { FigureRecord } from "../drawing/FigureRecord.ts";

/** Two samples of one quantity, such as a parameter in the runs of interest and in the others. */
export interface DistributionCurvesRecord extends FigureRecord {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly samples: readonly [DistributionSample, DistributionSample];
  readonly words: { readonly empty: string };
}

export interface DistributionSample {
  readonly label: string;
  /** In any order; those that are not finite are left out. */
  readonly values: readonly number[];
}
