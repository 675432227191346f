import * as Plot from "@observablehq/plot";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { type Body, type Canvas, frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { FiguresError } from "../errors.ts";
import { paint } from "../theme/paint.ts";
import { palette } from "../theme/palette.ts";
import { arrowHead } from "./arrowHead.ts";
import { drawEquilibrium } from "./drawEquilibrium.ts";
import { drawFieldArrow } from "./drawFieldArrow.ts";
import type { PhasePortraitRecord, PhaseTrajectory } from "./PhasePortraitRecord.ts";
import { phaseLegend } from "./phaseLegend.ts";
import { planeAxes } from "./planeAxes.ts";
import { type Chart, plotGroup } from "./plotGroup.ts";
import { type SeriesLooks, seriesLooks } from "./seriesLooks.ts";
import { valueAt } from "./valueAt.ts";

const margins = { marginLeft: 46, marginRight: 14, marginTop: 10, marginBottom: 40 };

function check({ x, y, field, trajectories, equilibria }: PhasePortraitRecord): void {
  for (const [name, axis] of Object.entries({ x, y })) {
    if (axis.min < axis.max && axis.max - axis.min < Infinity) continue;
    const message = `Axis ${name} runs from ${axis.min} to ${axis.max}; expected finite ends in ascending order.`;
    throw new FiguresError("invalid-number", message, [name]);
  }
  const refuse = (list: string, index: number) => {
    const message = `Found a number that is not finite in ${list}; expected finite numbers.`;
    throw new FiguresError("invalid-number", message, [list, index]);
  };
  field.forEach((arrow, index) => {
    if (![arrow.x, arrow.y, arrow.dx, arrow.dy].every(Number.isFinite)) refuse("field", index);
  });
  equilibria.forEach((point, index) => {
    if (![point.x, point.y].every(Number.isFinite)) refuse("equilibria", index);
  });
  trajectories.forEach((line, index) => {
    if (line.x.length === line.y.length) return;
    const message = `Found ${line.x.length} and ${line.y.length} coordinates; expected as many of each.`;
    throw new FiguresError("unequal-lengths", message, ["trajectories", index]);
  });
}

const statesOf = ({ x, y }: PhaseTrajectory) =>
  Array.from({ length: x.length }, (_, index) => ({ x: valueAt(x, index), y: valueAt(y, index) }));

/** Arrows at most as long as their cell, shorter where the state moves slowly. */
function drawField(
  document: Document,
  parent: SVGElement,
  record: PhasePortraitRecord,
  at: Chart["at"],
): void {
  const { x, y, field } = record;
  const [scaleX, scaleY] = [
    (at("x", x.max) - at("x", x.min)) / (x.max - x.min),
    (at("y", y.max) - at("y", y.min)) / (y.max - y.min),
  ];
  const moved = field.map(({ dx, dy }) => ({ dx: dx * scaleX, dy: dy * scaleY }));
  const speeds = moved.map(({ dx, dy }) => Math.sqrt(dx * dx + dy * dy));
  const fastest = speeds.reduce((most, speed) => Math.max(most, speed), 0);
  const area = Math.abs(scaleX * (x.max - x.min) * scaleY * (y.max - y.min));
  const cell = Math.min(34, 0.72 * Math.sqrt(area / Math.max(1, field.length)));
  field.forEach((arrow, index) => {
    const speed = speeds[index] ?? 0;
    if (speed <= fastest * 1e-9) return;
    const long = (cell * (0.4 + 0.6 * Math.sqrt(speed / fastest))) / speed;
    const { dx, dy } = moved[index] as { dx: number; dy: number };
    const place = { x: at("x", arrow.x), y: at("y", arrow.y) };
    drawFieldArrow(document, parent, { ...place, dx: dx * long, dy: dy * long });
  });
}

/** The small dot where a line begins and an arrow half-way along it. */
function drawEnds(
  document: Document,
  parent: SVGElement,
  line: PhaseTrajectory,
  look: SeriesLooks,
  at: Chart["at"],
) {
  const { role } = look(line);
  const states = statesOf(line).filter(({ x, y }) => !Number.isNaN(x + y));
  const pixels = states.map(({ x, y }) => ({ x: at("x", x), y: at("y", y) }));
  const [first] = pixels;
  if (!first) return;
  svgElement(document, "circle", { ...paint(role), cx: first.x, cy: first.y, r: 3 }, parent);
  const lengths = pixels.map((point, index) => {
    const before = pixels[index - 1] ?? point;
    return Math.sqrt((point.x - before.x) ** 2 + (point.y - before.y) ** 2);
  });
  const half = lengths.reduce((sum, length) => sum + length, 0) * 0.45;
  let gone = 0;
  const index = lengths.findIndex((length) => {
    gone += length;
    return gone >= half && length > 0;
  });
  const [a, b] = [pixels[index - 1], pixels[index]];
  if (!a || !b || half < 12) return;
  svgElement(document, "path", { ...paint(role), d: arrowHead(b.x, b.y, b.x - a.x, b.y - a.y, 9) }, parent);
}

function draw(canvas: Canvas, record: PhasePortraitRecord, looks: SeriesLooks): Body {
  const { document, width } = canvas;
  const { field, trajectories, equilibria } = record;
  if (field.length + trajectories.length + equilibria.length === 0)
    return emptyBody(canvas, record.words.empty);
  const height = Math.min(480, Math.max(300, Math.round(width * 0.6)));
  const { axes } = planeAxes(width - 60, height - 50);
  const chart = plotGroup(document, {
    ...margins,
    width,
    height,
    x: { domain: [record.x.min, record.x.max] },
    y: { domain: [record.y.min, record.y.max] },
    marks: axes,
  });
  // Not Plot's frame, which stands half a pixel off on screens of low density.
  const [left, right] = [chart.at("x", record.x.min), chart.at("x", record.x.max)];
  const [top, bottom] = [chart.at("y", record.y.max), chart.at("y", record.y.min)];
  const edge = { x: left, y: top, width: right - left, height: bottom - top };
  svgElement(document, "rect", { ...paint("none", "faint"), ...edge }, chart.group);
  drawField(document, chart.group, record, chart.at);
  const lines = plotGroup(document, {
    ...margins,
    width,
    height,
    x: { domain: [record.x.min, record.x.max], axis: null },
    y: { domain: [record.y.min, record.y.max], axis: null },
    marks: trajectories.map((line) => {
      const { role, dash } = looks(line);
      const look = { stroke: palette[role][0], strokeWidth: 2, ...(dash && { strokeDasharray: dash }) };
      return Plot.line(statesOf(line), { x: "x", y: "y", ...look });
    }),
  });
  chart.group.appendChild(lines.group);
  for (const line of trajectories) drawEnds(document, chart.group, line, looks, chart.at);
  for (const { x, y, ...rest } of equilibria) {
    drawEquilibrium(document, chart.group, { ...rest, x: chart.at("x", x), y: chart.at("y", y) });
  }
  const group = svgElement(document, "g");
  const small = { ...paint("muted"), "font-size": 11 };
  textElement(document, group, record.y.label, { ...small, x: 0, y: 13 });
  chart.group.setAttribute("transform", "translate(0,12)");
  group.appendChild(chart.group);
  const under = { ...small, "text-anchor": "end", x: width - margins.marginRight, y: height + 6 };
  textElement(document, group, record.x.label, under);
  return { group, height: height + 12 };
}

/** Dashes only where there are kinds of trajectories to tell apart. */
function looksOf({ trajectories }: PhasePortraitRecord): SeriesLooks {
  const series = trajectories.map(({ label, key }) => ({ label, key, t: [], y: [] }));
  const looks = seriesLooks([{ title: "", xLabel: "", yLabel: "", events: [], series }]);
  const kinds = new Set(series.map(({ label, key }) => `${key} ${label}`));
  return kinds.size > 1 ? looks : (one) => ({ ...looks(one), dash: undefined });
}

/**
 * Draws the states of two quantities that move each other: a field of arrows, trajectories with their beginnings, and
 * equilibria by their stability.
 *
 * Arrows show the direction in pixels and are shorter where the state moves slowly; one that does not move has none. A
 * missing value leaves a gap in its trajectory.
 *
 * @throws {FiguresError} `invalid-number`, `unequal-lengths`, `invalid-id`, `invalid-width`.
 */
export function phasePortrait(record: PhasePortraitRecord, options: FigureOptions): string {
  check(record);
  const looks = looksOf(record);
  return frame(record, options, phaseLegend(record, looks), (canvas) => draw(canvas, record, looks));
}
