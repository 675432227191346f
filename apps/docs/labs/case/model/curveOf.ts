import { type MeanFieldSeries, simulateMeanField } from "@commonweal/path-dependence";
import { type Curve, type DrawnQuantity, drawnQuantities } from "./Curves.ts";
import type { LabRun } from "./LabRun.ts";
import { recordOf } from "./recordOf.ts";

export function pathOf(series: MeanFieldSeries): Readonly<Record<DrawnQuantity, Float64Array>> {
  return Object.fromEntries(drawnQuantities.map((name) => [name, series[name]])) as Record<
    DrawnQuantity,
    Float64Array
  >;
}

/** Runs the mean field and keeps what is drawn. */
export function curveOf(run: LabRun): Curve {
  const result = simulateMeanField(run.values, {
    scheme: "located",
    interventions: run.interventions,
    series: true,
  });
  const { series, ...outcome } = result;
  if (!series) throw new Error("The mean field kept no series.");
  const { week, onset } = series;
  return { outcome, week, onset, path: pathOf(series), record: recordOf(run, result) };
}
