import type { MeanFieldResult } from "@commonweal/path-dependence";
import type { SliderParameter } from "./controls.ts";

/** What is drawn of a path. */
export const drawnQuantities = [
  "quality",
  "backlog",
  "xState",
  "xCapital",
  "xSociety",
  "yState",
  "yCapital",
  "ySociety",
  "environment",
] as const;
export type DrawnQuantity = (typeof drawnQuantities)[number];

/** A path of the mean field, and what came of it. */
export interface Curve {
  readonly outcome: Omit<MeanFieldResult, "series">;
  readonly week: Float64Array;
  readonly onset: number;
  readonly path: Readonly<Record<DrawnQuantity, Float64Array>>;
  /** What the command line prints of the same run. */
  readonly record: object;
}

/** Quantiles over replications at each step, and the spread of what came of them. */
export interface Band {
  readonly replications: number;
  readonly week: Float64Array;
  readonly onset: number;
  readonly low: Readonly<Record<DrawnQuantity, Float64Array>>;
  readonly middle: Readonly<Record<DrawnQuantity, Float64Array>>;
  readonly high: Readonly<Record<DrawnQuantity, Float64Array>>;
  /** Loss over the replications: its 10 %, 50 % and 90 % quantiles. */
  readonly loss: readonly [number, number, number];
  readonly record: object;
}

/** The change of loss over a grid of two parameters; `null` where the model refuses the point or nothing is lost. */
export interface VerdictGrid {
  /** The one across and the one up. */
  readonly parameters: readonly [SliderParameter, SliderParameter];
  /** Their values in the run that all else is taken from. */
  readonly here: readonly [number, number];
  readonly across: readonly number[];
  readonly up: readonly number[];
  /** Relative change of loss, row by row from the lowest value of `up`. */
  readonly change: readonly (number | null)[];
}
