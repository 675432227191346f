import * as Plot from "@observablehq/plot";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { type Canvas, frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { FiguresError } from "../errors.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import { palette } from "../theme/palette.ts";
import { areaSample } from "./areaSample.ts";
import { defined } from "./defined.ts";
import type { EffectPlotRecord } from "./EffectPlotRecord.ts";
import { lineSample } from "./lineSample.ts";
import { percentLabel } from "./percentLabel.ts";
import { plotGroup } from "./plotGroup.ts";
import { ticksFor } from "./ticksFor.ts";

const gap = 32;
const colour = (role: keyof typeof palette) => palette[role][0];

function check(record: EffectPlotRecord): void {
  record.rows.forEach(({ better, worse }, index) => {
    if (!(better >= 0 && worse >= 0 && better + worse <= 1 + 1e-9)) {
      const message = `Row ${index} has shares ${better} better and ${worse} worse; expected at least 0 each, together at most 1.`;
      throw new FiguresError("invalid-number", message, ["rows", index]);
    }
  });
}

function legendOf({ rows, words }: EffectPlotRecord): LegendItem[] {
  if (rows.length === 0) return [];
  return [
    areaSample(words.worse, "worse"),
    areaSample(words.better, "better"),
    lineSample(words.median, "ink", { dot: 4.2 }),
    lineSample(words.range, "ink", { line: 2 }),
  ];
}

interface Lane {
  readonly left: number;
  readonly width: number;
  readonly step: number;
  /** Middle of the marks within a row, as a share of its height. */
  readonly middle: number;
}

function axis(ticks: number, format: (value: number) => string): Plot.Markish {
  return Plot.axisX({ ticks, tickSize: 0, label: null, color: colour("muted"), tickFormat: format });
}

function common(lane: Lane, count: number): Plot.PlotOptions {
  return {
    width: lane.width,
    height: count * lane.step + 24,
    marginLeft: 14,
    marginRight: 14,
    marginTop: 0,
    marginBottom: 24,
    y: { domain: [0, count], reverse: true, axis: null },
  };
}

function drawShares(
  canvas: Canvas,
  parent: SVGElement,
  { rows }: EffectPlotRecord,
  lane: Lane,
  top: number,
): void {
  const { document } = canvas;
  const half = 8 / lane.step;
  const bars = rows.flatMap(({ better, worse }, index) => [
    { from: 0, to: better, role: "better" as const, y: index + lane.middle },
    { from: -worse, to: 0, role: "worse" as const, y: index + lane.middle },
  ]);
  const most = rows.reduce((high, { better, worse }) => Math.max(high, better, worse), 0);
  const wide = lane.width > 230;
  const reach = most > 0.5 ? 1 : most > 0.2 ? 0.5 : 0.25;
  const chart = plotGroup(document, {
    ...common(lane, rows.length),
    x: { domain: [-reach, reach] },
    marks: [
      Plot.gridX({ ticks: wide ? 4 : 2, stroke: colour("faint"), strokeOpacity: 1 }),
      Plot.rect(bars, {
        x1: "from",
        x2: "to",
        y1: (bar) => bar.y - half,
        y2: (bar) => bar.y + half,
        fill: (bar) => colour(bar.role),
      }),
      Plot.ruleX([0], { stroke: colour("ink") }),
      axis(wide ? 4 : 2, (value) => percentLabel(Math.abs(value))),
    ],
  });
  chart.group.setAttribute("transform", `translate(${lane.left},${top})`);
  parent.appendChild(chart.group);
  for (const bar of bars) {
    const end = chart.at("x", bar.to === 0 ? bar.from : bar.to);
    const label = percentLabel(bar.to - bar.from);
    const room = textWidth(label, 11) + 8;
    const outward = bar.role === "better" ? 1 : -1;
    const edge = chart.at("x", outward * reach);
    const inside = outward * (edge - end) < room - 10;
    const x = lane.left + end + outward * (inside ? -4 : 4);
    const anchor = outward > 0 === inside ? "end" : "start";
    const y = top + chart.at("y", bar.y) + 4;
    const fill = inside ? { fill: "#1c1f23" } : paint("ink");
    textElement(document, parent, label, { ...fill, x, y, "font-size": 11, "text-anchor": anchor });
  }
}

function drawChanges(
  canvas: Canvas,
  parent: SVGElement,
  record: EffectPlotRecord,
  lane: Lane,
  top: number,
): void {
  const { document } = canvas;
  const { rows, words } = record;
  const values = rows.flatMap(({ median, low, high }) => [median, low, high]).filter(defined);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const domain = most > least ? [least, most] : [-0.1, 0.1];
  const ticks = ticksFor(lane.width, 58);
  const placed = rows.map((row, index) => ({ ...row, y: index + lane.middle }));
  const lined = placed.filter(({ low, high }) => defined(low) && defined(high));
  const chart = plotGroup(document, {
    ...common(lane, rows.length),
    x: { domain, nice: true },
    marks: [
      Plot.gridX({ ticks, stroke: colour("faint"), strokeOpacity: 1 }),
      Plot.ruleX([0], { stroke: colour("ink") }),
      Plot.ruleY(lined, { y: "y", x1: "low", x2: "high", stroke: colour("ink"), strokeWidth: 2 }),
      Plot.dot(
        placed.filter(({ median }) => defined(median)),
        { x: "median", y: "y", r: 4.2, fill: colour("ink") },
      ),
      axis(ticks, (value) => percentLabel(value, true)),
    ],
  });
  chart.group.setAttribute("transform", `translate(${lane.left},${top})`);
  parent.appendChild(chart.group);
  for (const { median, y } of placed) {
    const at = top + chart.at("y", y);
    const known = defined(median);
    const x = lane.left + (known ? chart.at("x", median) : lane.width / 2);
    const look = { ...paint(known ? "ink" : "muted", "paper"), "stroke-width": 3, "paint-order": "stroke" };
    const text = known ? percentLabel(median, true) : words.undefined;
    textElement(document, parent, text, {
      ...look,
      x,
      y: known ? at - 8 : at + 4,
      "font-size": 11,
      "text-anchor": "middle",
    });
  }
}

/**
 * Draws what interventions do: for each the shares of runs that end better and worse, as bars to both
 * sides of zero, and the median relative change with the range of the middle 80% of runs.
 *
 * The rest of the runs, up to 1, did not change. A change that is not defined is said in words.
 *
 * @throws {FiguresError} `invalid-number`, `invalid-id`, `invalid-width`.
 */
export function effectPlot(record: EffectPlotRecord, options: FigureOptions): string {
  check(record);
  const { rows, words } = record;
  return frame(record, options, legendOf(record), (canvas) => {
    if (rows.length === 0) return emptyBody(canvas, words.empty);
    const { document, width } = canvas;
    const group = svgElement(document, "g");
    const narrow = width < 620;
    const names = narrow
      ? 0
      : Math.min(width * 0.28, Math.max(...rows.map(({ label }) => textWidth(cutLabel(label), 12))) + 8);
    const lines = rows.map(({ label }) => wrapText(cutLabel(label), narrow ? width : names, 12));
    const step = narrow
      ? 62 + 15 * (Math.max(...lines.map((list) => list.length)) - 1)
      : Math.max(40, ...lines.map((list) => list.length * 15 + 12));
    const middle = narrow ? 1 - 19 / step : 0.55;
    const each = (width - names - gap) / 2;
    const lanes = [names, names + each + gap].map((left) => ({ left, width: each, step, middle }));
    let top = 0;
    [words.shares, words.change].forEach((heading, index) => {
      wrapText(heading, each, 12).forEach((line, row) => {
        top = Math.max(top, (row + 1) * 15);
        const x = (lanes[index]?.left ?? 0) + each / 2;
        const look = { ...paint("ink"), "font-size": 12, "font-weight": 600, "text-anchor": "middle" };
        textElement(document, group, line, { ...look, x, y: 11 + row * 15 });
      });
    });
    top += 6;
    drawShares(canvas, group, record, lanes[0] as Lane, top);
    drawChanges(canvas, group, record, lanes[1] as Lane, top);
    lines.forEach((list, index) => {
      const start = narrow
        ? top + index * step + 16
        : top + (index + middle) * step + 4 - (list.length - 1) * 7.5;
      if (narrow) {
        const shade = { x: 0, y: start - 14, width, height: list.length * 15 + 3 };
        svgElement(document, "rect", { ...paint("paper"), ...shade }, group);
      }
      list.forEach((line, row) => {
        const text = textElement(document, group, line, { ...paint("ink"), x: 0, y: start + row * 15 });
        titleElement(document, text, rows[index]?.label ?? "");
      });
    });
    return { group, height: top + rows.length * step + 24 };
  });
}
