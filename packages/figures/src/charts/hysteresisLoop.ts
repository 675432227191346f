import * as Plot from "@observablehq/plot";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { type Body, type Canvas, frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { FiguresError } from "../errors.ts";
import { paint } from "../theme/paint.ts";
import { palette } from "../theme/palette.ts";
import { areaSample } from "./areaSample.ts";
import { bandOpacity } from "./bandOpacity.ts";
import { branchArrows } from "./branchArrows.ts";
import { drawHalfWidth } from "./drawHalfWidth.ts";
import type { HysteresisBranch, HysteresisLoopRecord } from "./HysteresisLoopRecord.ts";
import { planeAxes } from "./planeAxes.ts";
import { plotGroup } from "./plotGroup.ts";
import { seriesLooks } from "./seriesLooks.ts";
import { valueAt } from "./valueAt.ts";

const margins = { marginLeft: 46, marginRight: 14, marginTop: 34, marginBottom: 40 };
const downDash = "7 4";

function check(record: HysteresisLoopRecord): void {
  for (const name of ["up", "down"] as const) {
    const { control, response, low, high } = record[name];
    for (const list of [response, low, high]) {
      if (list === undefined || list.length === control.length) continue;
      const message = `Branch ${name} has ${control.length} controls and ${list.length} values; expected as many of each.`;
      throw new FiguresError("unequal-lengths", message, [name]);
    }
  }
}

function pointsOf({ control, response, low, high }: HysteresisBranch) {
  return Array.from(control, (x, index) => ({
    x,
    y: valueAt(response, index),
    low: valueAt(low, index),
    high: valueAt(high, index),
  }));
}

function domainOf(values: readonly number[]): [number, number] {
  const known = values.filter((value) => !Number.isNaN(value));
  const [least, most] = known.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity],
  );
  return most > least ? [least, most] : [least - 0.5, least + 0.5];
}

const roleOf = (key: HysteresisLoopRecord["key"]) => seriesLooks([])({ key, label: "" }).role;

function legendOf({ key, up, down, words }: HysteresisLoopRecord): LegendItem[] {
  const role = roleOf(key);
  const sample = (label: string, dash: string | undefined): LegendItem => ({
    label,
    width: 30,
    draw: (document, parent) => {
      const look = { "stroke-width": 2.2, "stroke-dasharray": dash, d: "M0,0h30" };
      svgElement(document, "path", { ...paint("none", role), ...look }, parent);
    },
  });
  const hasBand = [up, down].some(({ low, high }) => low && high);
  return [
    sample(words.up, undefined),
    sample(words.down, downDash),
    ...(hasBand && words.band !== undefined ? [areaSample(words.band, role, bandOpacity)] : []),
  ];
}

function draw(canvas: Canvas, record: HysteresisLoopRecord): Body {
  const { document, width } = canvas;
  const { up, down, words } = record;
  const branches = [up, down].map(pointsOf) as [ReturnType<typeof pointsOf>, ReturnType<typeof pointsOf>];
  const all = branches.flat();
  if (all.every(({ y }) => Number.isNaN(y))) return emptyBody(canvas, words.empty);
  const stroke = palette[roleOf(record.key)][0];
  const height = Math.min(400, Math.max(280, Math.round(width * 0.5)));
  const { grid, axes } = planeAxes(width - 60, height - 74);
  const y = domainOf(all.flatMap((point) => [point.y, point.low, point.high]));
  const chart = plotGroup(document, {
    ...margins,
    width,
    height,
    x: { domain: domainOf(all.map(({ x }) => x)) },
    y: { domain: y, nice: 4 },
    marks: [
      ...grid,
      ...branches.map((points) =>
        Plot.areaY(points, { x: "x", y1: "low", y2: "high", fill: stroke, fillOpacity: bandOpacity }),
      ),
      Plot.line(branches[1], { x: "x", y: "y", stroke, strokeWidth: 2.2, strokeDasharray: downDash }),
      Plot.line(branches[0], { x: "x", y: "y", stroke, strokeWidth: 2.2 }),
      ...axes,
    ],
  });
  const group = svgElement(document, "g");
  const small = { ...paint("muted"), "font-size": 11 };
  textElement(document, group, record.yLabel, { ...small, x: 0, y: 13 });
  chart.group.setAttribute("transform", "translate(0,12)");
  group.appendChild(chart.group);
  for (const [place, points] of branches.entries()) {
    const other = branches[1 - place] ?? [];
    for (const d of branchArrows(points, other, chart.at)) {
      svgElement(document, "path", { ...paint(roleOf(record.key)), d }, chart.group);
    }
  }
  drawHalfWidth(document, chart.group, record, {
    at: (x) => chart.at("x", x),
    top: margins.marginTop,
    bottom: height - margins.marginBottom,
    left: margins.marginLeft,
    right: width - margins.marginRight,
  });
  const under = { ...small, "text-anchor": "end", x: width - margins.marginRight, y: height + 6 };
  textElement(document, group, record.xLabel, under);
  return { group, height: height + 12 };
}

/**
 * Draws a hysteresis loop: what a model comes to while a control rises and while it falls again, with arrows, the
 * controls at which the branches jump and half the distance between them.
 *
 * Branches that lie on each other mean that the past does not matter there. A missing value leaves a gap; a half-width
 * that is `null` is not drawn.
 *
 * @throws {FiguresError} `unequal-lengths`, `invalid-id`, `invalid-width`.
 */
export function hysteresisLoop(record: HysteresisLoopRecord, options: FigureOptions): string {
  check(record);
  return frame(record, options, legendOf(record), (canvas) => draw(canvas, record));
}
