import type { ObservedSummary } from "./ObservedSummary.ts";

/** A posterior as the runs that came near what was observed, each with its weight. */
export interface AbcPosterior {
  /** Coordinates of a point of the unit cube. */
  readonly dimensions: number;
  /** Runs that were kept. */
  readonly rows: number;
  /** Their points in the unit cube, row by row: quantiles of the prior. */
  readonly points: Float64Array;
  /** Their outputs, row by row, in the order of `observed`. */
  readonly summaries: Float64Array;
  /** How far each came from what was observed, in scales. */
  readonly distances: Float64Array;
  /** Sum to 1. */
  readonly weights: Float64Array;
  /** What was observed, with the scales that distances were counted in. */
  readonly observed: readonly Required<ObservedSummary>[];
  /** Distance up to which a run was kept. */
  readonly tolerance: number;
  /** Runs of the model that it took. */
  readonly simulations: number;
  /** (Σ w)² / Σ w²: independent draws that tell as much as the weighted ones; 0 without rows. */
  readonly effectiveSize: number;
}
