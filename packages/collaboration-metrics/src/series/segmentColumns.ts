/** Names and values of the regressors of a segmented regression, in the order of their coefficients. */
export interface SegmentColumns {
  readonly names: readonly string[];
  readonly columns: readonly (readonly number[])[];
  /** Places of the columns that the event alone puts in: level and slope. */
  readonly event: readonly number[];
}

export interface SegmentModel {
  readonly at: number;
  readonly model: "segmented" | "level";
  /** Entries in a full turn of the seasons; 1 for none. */
  readonly period: number;
  /** Entries from which on something else is counted. */
  readonly definitionChanges: readonly number[];
}

/**
 * Builds the regressors: constant, trend, step and bend at the event, seasons, steps at changes of definition.
 *
 * With t = 1 … n and the event before entry `at` (from 0): trend t, step [t > at], bend max(0, t − at).
 */
export function segmentColumns(length: number, model: SegmentModel): SegmentColumns {
  const { at, period, definitionChanges } = model;
  const column = (value: (row: number) => number) => Array.from({ length }, (_, row) => value(row));
  const step = (from: number) => column((row) => (row >= from ? 1 : 0));
  const isSegmented = model.model === "segmented";
  const named: (readonly [string, readonly number[]])[] = [["intercept", column(() => 1)]];
  if (isSegmented) named.push(["trend", column((row) => row + 1)]);
  if (!definitionChanges.includes(at)) named.push(["levelChange", step(at)]);
  if (isSegmented) named.push(["slopeChange", column((row) => Math.max(0, row + 1 - at))]);
  for (let phase = 1; phase < period; phase += 1) {
    named.push([`season ${phase}`, column((row) => (row % period === phase ? 1 : 0))]);
  }
  for (const change of definitionChanges) named.push([`definition ${change}`, step(change)]);
  const names = named.map(([name]) => name);
  return {
    names,
    columns: named.map(([, values]) => values),
    event: [...names.keys()].filter((place) => /^(level|slope)Change$/.test(names[place] as string)),
  };
}
