import * as Plot from "@observablehq/plot";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import { palette, type Role } from "../theme/palette.ts";
import { drawEvents, eventRow } from "./drawEvents.ts";
import { numberLabel } from "./numberLabel.ts";
import { type PlacedEvent, placeEvents } from "./placeEvents.ts";
import { plotGroup } from "./plotGroup.ts";
import { type SeriesPoint, seriesPoints } from "./seriesPoints.ts";
import type { TrajectoryKey, TrajectoryPanel, TrajectorySeries } from "./TrajectoriesRecord.ts";
import { ticksFor } from "./ticksFor.ts";

export const seriesRole: Record<TrajectoryKey, Role> = {
  state: "state",
  capital: "capital",
  society: "society",
  other: "ink",
};

export const seriesDash: Record<TrajectoryKey, string | undefined> = {
  state: undefined,
  capital: "8 3",
  society: "2.5 2.5",
  other: undefined,
};

const plotHeight = 168;
const right = 14;

type Span = readonly [least: number, most: number];

export interface PreparedPanel {
  readonly panel: TrajectoryPanel;
  readonly width: number;
  readonly points: readonly (readonly SeriesPoint[])[];
  readonly times: Span;
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

function span(values: readonly number[]): Span | null {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return null;
  return known.reduce<Span>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

/** Reads a panel's series and finds places for its events, before panels in a row agree on their height. */
export function preparePanel(panel: TrajectoryPanel, width: number): PreparedPanel {
  const points = panel.series.map((series) => seriesPoints(series, 2 * width));
  const all = points.flat();
  const times = span(all.map(({ t }) => t)) ?? [0, 1];
  const reach = times[1] - times[0] || 1;
  const values = span(all.flatMap(({ y, low, high }) => [y, low, high]));
  const left = roomFor(values);
  const at = (t: number) => left + ((t - times[0]) / reach) * (width - left - right);
  const inside = panel.events.filter(({ t }) => t >= times[0] && t <= times[1]);
  return {
    panel,
    width,
    points,
    times,
    values,
    left,
    events: placeEvents(inside, at, width),
    heading: wrapText(cutLabel(panel.title, 80), width, 13, "bold"),
  };
}

/** Values between two gaps, which a line cannot show. */
function alone(points: readonly SeriesPoint[]): SeriesPoint[] {
  const missing = (index: number) => Number.isNaN(points[index]?.y ?? Number.NaN);
  return points.filter((_, index) => !missing(index) && missing(index - 1) && missing(index + 1));
}

function marksOf(series: TrajectorySeries, points: readonly SeriesPoint[]): Plot.Markish[] {
  const stroke = palette[seriesRole[series.key]][0];
  const dash = seriesDash[series.key];
  const line = { x: "t", y: "y", stroke, strokeWidth: 2.2, ...(dash && { strokeDasharray: dash }) };
  return [
    series.low && series.high
      ? Plot.areaY(points, { x: "t", y1: "low", y2: "high", fill: stroke, fillOpacity: 0.18 })
      : null,
    Plot.line(points, line),
    Plot.dot(alone(points), { x: "t", y: "y", r: 2.5, fill: stroke }),
  ];
}

/** Draws a panel whose names of events take `rows` lines and whose heading takes `headingLines`. */
export function drawPanel(
  document: Document,
  prepared: PreparedPanel,
  { rows, headingLines, empty }: { rows: number; headingLines: number; empty: string },
): { group: SVGElement; height: number } {
  const { panel, width, heading, points, times, values, events, left } = prepared;
  const group = svgElement(document, "g");
  heading.forEach((line, index) => {
    const look = { ...paint("ink"), x: 0, y: 13 + index * 16, "font-size": 13, "font-weight": 600 };
    textElement(document, group, line, look);
  });
  const top = headingLines * 16 + 18;
  const above = rows * eventRow + 10;
  const height = above + plotHeight + 40;
  if (!values) {
    const look = { ...paint("muted"), x: width / 2, y: top + 60, "text-anchor": "middle" };
    textElement(document, group, empty, look);
    return { group, height: top + height };
  }
  const small = { ...paint("muted"), "font-size": 11 };
  textElement(document, group, panel.yLabel, { ...small, x: 0, y: top - 5 });
  drawEvents(document, group, events, { top, rows, bottom: top + above + plotHeight });
  const muted = palette.muted[0];
  const chart = plotGroup(document, {
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: above,
    marginBottom: 40,
    x: { domain: times[1] > times[0] ? times : [times[0], times[0] + 1] },
    y: { domain: [Math.min(0, values[0]), values[1] > Math.min(0, values[0]) ? values[1] : 1], nice: 4 },
    marks: [
      Plot.gridY({ ticks: 4, stroke: palette.faint[0], strokeOpacity: 1 }),
      ...panel.series.flatMap((series, index) => marksOf(series, points[index] ?? [])),
      Plot.ruleY([0], { stroke: muted }),
      Plot.axisX({
        ticks: ticksFor(width - left - right, 70),
        label: null,
        color: muted,
        tickSize: 4,
        tickFormat: (value) => numberLabel(value),
      }),
      Plot.axisY({
        ticks: 4,
        label: null,
        color: muted,
        tickSize: 0,
        tickFormat: (value) => numberLabel(value),
      }),
    ],
  });
  chart.group.setAttribute("transform", `translate(0,${top})`);
  group.appendChild(chart.group);
  const under = { ...small, "text-anchor": "end", x: width - right, y: top + height - 6 };
  textElement(document, group, panel.xLabel, under);
  return { group, height: top + height };
}
