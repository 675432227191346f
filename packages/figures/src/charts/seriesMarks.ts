import * as Plot from "@observablehq/plot";
import { palette } from "../theme/palette.ts";
import { bandOpacity } from "./bandOpacity.ts";
import type { SeriesLook } from "./seriesLooks.ts";
import { type SeriesPoint, seriesPoints } from "./seriesPoints.ts";
import type { TrajectorySeries } from "./TrajectoriesRecord.ts";
import { valueAt } from "./valueAt.ts";

/** A series made ready for its panel. */
export interface PreparedSeries {
  readonly series: TrajectorySeries;
  readonly points: readonly SeriesPoint[];
  readonly bands: readonly (readonly SeriesPoint[])[];
  readonly runs: readonly (readonly SeriesPoint[])[];
}

/** Reads a series with its bands and runs, each thinned to about `most` points. */
export function preparedSeries(series: TrajectorySeries, most: number): PreparedSeries {
  const points = seriesPoints(series, most);
  const single = series.low && series.high ? [points] : [];
  const bands = (series.bands ?? []).map(({ low, high }) =>
    points.map((point) => ({ ...point, low: valueAt(low, point.index), high: valueAt(high, point.index) })),
  );
  const runs = (series.runs ?? []).map((y) => seriesPoints({ t: series.t, y }, most));
  return { series, points, bands: [...single, ...bands], runs };
}

/** Values between two gaps, which a line cannot show. */
function alone(points: readonly SeriesPoint[]): SeriesPoint[] {
  const missing = (index: number) => Number.isNaN(points[index]?.y ?? Number.NaN);
  return points.filter((_, index) => !missing(index) && missing(index - 1) && missing(index + 1));
}

/** Marks of a series: bands below, then thin lines of single runs, then its own line. */
export function seriesMarks({ points, bands, runs }: PreparedSeries, { role, dash }: SeriesLook) {
  const stroke = palette[role][0];
  const line = { x: "t", y: "y", stroke, strokeWidth: 2.2, ...(dash && { strokeDasharray: dash }) };
  const area = { x: "t", y1: "low", y2: "high", fill: stroke, fillOpacity: bandOpacity };
  return {
    below: [
      ...bands.map((band) => Plot.areaY(band, area)),
      ...runs.map((run) => Plot.line(run, { x: "t", y: "y", stroke, strokeWidth: 0.9, strokeOpacity: 0.65 })),
    ],
    above: [Plot.line(points, line), Plot.dot(alone(points), { x: "t", y: "y", r: 2.5, fill: stroke })],
  };
}
