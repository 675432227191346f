import * as Plot from "@observablehq/plot";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions, FigureRecord } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { type Canvas, frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { FiguresError } from "../errors.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import { palette, type Role } from "../theme/palette.ts";
import { drawEvents } from "./drawEvents.ts";
import { numberLabel } from "./numberLabel.ts";
import { plotGroup } from "./plotGroup.ts";
import { type SeriesPoint, seriesPoints } from "./seriesPoints.ts";

export type TrajectoryKey = "state" | "capital" | "society" | "other";

export interface TrajectorySeries {
  readonly label: string;
  /** Colour and dashes of the line. */
  readonly key: TrajectoryKey;
  readonly t: ArrayLike<number>;
  /** `null` or not finite leaves a gap. */
  readonly y: ArrayLike<number | null>;
  readonly low?: ArrayLike<number | null>;
  readonly high?: ArrayLike<number | null>;
}

export interface TrajectoryPanel {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly TrajectorySeries[];
  readonly events: readonly { readonly t: number; readonly label: string }[];
}

export interface TrajectoriesRecord extends FigureRecord {
  readonly panels: readonly TrajectoryPanel[];
  readonly words: {
    /** Stands in the place of a panel or figure without a value. */
    readonly empty: string;
  };
}

const roles: Record<TrajectoryKey, Role> = {
  state: "state",
  capital: "capital",
  society: "society",
  other: "muted",
};
const dashes: Record<TrajectoryKey, string | undefined> = {
  state: undefined,
  capital: "8 3",
  society: "2.5 2.5",
  other: "8 3 2 3",
};

function check(record: TrajectoriesRecord): void {
  record.panels.forEach((panel, panelIndex) => {
    panel.series.forEach(({ t, y, low, high }, index) => {
      for (const list of [y, low, high]) {
        if (list && list.length !== t.length) {
          const message = `A series with ${t.length} times and ${list.length} values; expected as many of each.`;
          throw new FiguresError("unequal-lengths", message, ["panels", panelIndex, "series", index]);
        }
      }
    });
  });
}

function legendOf(record: TrajectoriesRecord): LegendItem[] {
  const items = new Map<string, LegendItem>();
  for (const { label, key } of record.panels.flatMap(({ series }) => series)) {
    const look = { ...paint("none", roles[key]), "stroke-width": 2.2, "stroke-dasharray": dashes[key] };
    const draw = (document: Document, parent: SVGElement) => {
      svgElement(document, "path", { ...look, d: "M0,0h28" }, parent);
    };
    items.set(`${key} ${label}`, { label, width: 28, draw });
  }
  return [...items.values()];
}

function marksOf(series: TrajectorySeries, points: readonly SeriesPoint[]): Plot.Markish[] {
  const colour = palette[roles[series.key]][0];
  const dash = dashes[series.key];
  return [
    Plot.areaY(points, { x: "t", y1: "low", y2: "high", fill: colour, fillOpacity: 0.18 }),
    Plot.line(points, {
      x: "t",
      y: "y",
      stroke: colour,
      strokeWidth: 2.2,
      ...(dash && { strokeDasharray: dash }),
    }),
  ];
}

function drawPanel(canvas: Canvas, record: TrajectoriesRecord, panel: TrajectoryPanel, width: number) {
  const { document } = canvas;
  const group = svgElement(document, "g");
  let top = 0;
  for (const line of wrapText(cutLabel(panel.title, 80), width, 13)) {
    top += 16;
    textElement(document, group, line, { ...paint("ink"), y: top - 3, "font-size": 13, "font-weight": 600 });
  }
  const drawn = panel.series.map((series) => seriesPoints(series, 2 * width));
  const all = drawn.flat();
  const times = all.map(({ t }) => t);
  const values = all.flatMap(({ y, low, high }) => [y, low, high]).filter((value) => !Number.isNaN(value));
  if (values.length === 0) {
    const look = { ...paint("muted"), x: width / 2, y: top + 44, "text-anchor": "middle" };
    textElement(document, group, record.words.empty, look);
    return { group, height: top + 80 };
  }
  const span = (list: readonly number[]) =>
    list.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)] as const, [
      Infinity,
      -Infinity,
    ] as readonly [number, number]);
  const [least, most] = span(values);
  const yDomain = [Math.min(0, least), most > least || most > 0 ? most : 1];
  const x = { domain: [...span(times)], label: null };
  const muted = palette.muted[0];
  const size = { width, height: 210, marginLeft: 46, marginRight: 14, marginTop: 8, marginBottom: 40 };
  const events = panel.events.filter(({ t }) => t >= (x.domain[0] ?? 0) && t <= (x.domain[1] ?? 0));
  const room = events.length === 0 ? 0 : Math.min(3, events.length) * 14 + 2;
  textElement(document, group, panel.yLabel, { ...paint("muted"), y: top + 12, "font-size": 11 });
  const chart = plotGroup(document, {
    ...size,
    height: size.height + room,
    marginTop: size.marginTop + room,
    x,
    y: { domain: yDomain, nice: true, label: null },
    marks: [
      Plot.gridY({ ticks: 4, stroke: palette.faint[0], strokeOpacity: 1 }),
      Plot.ruleX(events, { x: "t", stroke: muted, strokeWidth: 1, strokeDasharray: "2 3" }),
      ...panel.series.flatMap((series, index) => marksOf(series, drawn[index] ?? [])),
      Plot.ruleY([0], { stroke: muted }),
      Plot.axisX({
        ticks: Math.max(3, width / 90),
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
        tickFormat: (value) => numberLabel(value, 6),
      }),
    ],
  });
  top += 18;
  chart.group.setAttribute("transform", `translate(0,${top})`);
  group.appendChild(chart.group);
  const places = events.map(({ t, label }) => ({ x: chart.at("x", t), label }));
  drawEvents(document, group, places, { top: top + 2, width });
  const bottom = top + size.height + room;
  const look = { ...paint("muted"), "font-size": 11, "text-anchor": "end", x: width - size.marginRight };
  textElement(document, group, panel.xLabel, { ...look, y: bottom - 8 });
  return { group, height: bottom };
}

/**
 * Draws series over time in panels: a line each, its range as a band, events as upright rules.
 *
 * Colour and dashes say the sphere. A missing value leaves a gap. Zero is always on the vertical
 * axis. Series longer than twice the panel's pixels are thinned to the first, least, greatest and last
 * value of each pixel, which looks the same.
 *
 * @throws {FiguresError} `unequal-lengths`, `invalid-id`, `invalid-width`.
 */
export function trajectories(record: TrajectoriesRecord, options: FigureOptions): string {
  check(record);
  return frame(record, options, legendOf(record), (canvas) => {
    if (record.panels.length === 0) return emptyBody(canvas, record.words.empty);
    const gap = 28;
    const columns = Math.max(1, Math.min(record.panels.length, Math.floor((canvas.width + gap) / 380)));
    const width = (canvas.width - gap * (columns - 1)) / columns;
    const group = svgElement(canvas.document, "g");
    let y = 0;
    for (let first = 0; first < record.panels.length; first += columns) {
      let tallest = 0;
      record.panels.slice(first, first + columns).forEach((panel, column) => {
        const drawn = drawPanel(canvas, record, panel, width);
        drawn.group.setAttribute("transform", `translate(${column * (width + gap)},${y})`);
        group.appendChild(drawn.group);
        tallest = Math.max(tallest, drawn.height);
      });
      y += tallest + 14;
    }
    return { group, height: y - 14 };
  });
}
