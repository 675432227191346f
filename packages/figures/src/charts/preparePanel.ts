import { log } from "@commonweal/numerics";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { finiteSpan } from "./finiteSpan.ts";
import { numberLabel } from "./numberLabel.ts";
import type { PanelDrawing } from "./PanelDrawing.ts";
import { type PlacedEvent, placeEvents } from "./placeEvents.ts";
import { type PreparedSeries, preparedSeries } from "./seriesMarks.ts";
import type { SeriesPoint } from "./seriesPoints.ts";

export const panelRight = 14;

type Span = readonly [least: number, most: number];

export interface PreparedPanel {
  readonly panel: PanelDrawing;
  readonly width: number;
  readonly series: readonly PreparedSeries[];
  /** Ends of the horizontal axis, as logarithms where it is logarithmic. */
  readonly times: Span;
  /** Where a time stands on the horizontal axis. */
  readonly place: (t: number) => number;
  /** Least and greatest value; `null` where the panel has none. */
  readonly values: Span | null;
  readonly events: readonly PlacedEvent[];
  readonly heading: readonly string[];
  /** Room for the numbers of the vertical axis. */
  readonly left: number;
}

function roomFor(values: Span | null): number {
  const widths = (values ?? []).map((value) => textWidth(numberLabel(value, 2), 11));
  return Math.max(46, ...widths.map((width) => width + 14));
}

function placedAlong(series: PreparedSeries, place: (t: number) => number): PreparedSeries {
  const along = (points: readonly SeriesPoint[]) => points.map((point) => ({ ...point, t: place(point.t) }));
  return {
    ...series,
    points: along(series.points),
    bands: series.bands.map(along),
    runs: series.runs.map(along),
  };
}

/** Reads a panel's series and finds places for its events, before panels in a row agree on their height. */
export function preparePanel(panel: PanelDrawing, width: number): PreparedPanel {
  // Plot's own logarithmic scale takes the engine's logarithm, which differs in the last bits.
  const place = panel.isLogarithmic ? (t: number) => log(t) : (t: number) => t;
  const series = panel.series.map((one) => placedAlong(preparedSeries(one, 2 * width), place));
  const times = finiteSpan(series.flatMap(({ points }) => points.map(({ t }) => t))) ?? [0, 1];
  const reach = times[1] - times[0] || 1;
  const values = finiteSpan(
    series.flatMap(({ points, bands, runs }) =>
      [points, ...bands, ...runs].flat().flatMap(({ y, low, high }) => [y, low, high]),
    ),
  );
  const left = roomFor(panel.domain ?? values);
  const at = (t: number) => left + ((place(t) - times[0]) / reach) * (width - left - panelRight);
  const inside = panel.events.filter(({ t }) => place(t) >= times[0] && place(t) <= times[1]);
  return {
    panel,
    width,
    series,
    times,
    place,
    values,
    left,
    events: placeEvents(inside, at, width),
    heading: wrapText(cutLabel(panel.title, 80), width, 13, "bold"),
  };
}
