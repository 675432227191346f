import * as Plot from "@observablehq/plot";
import type { Body, Canvas } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import { palette } from "../theme/palette.ts";
import { bandOpacity } from "./bandOpacity.ts";
import { breakLines, breakRow, drawFoundBreaks } from "./drawFoundBreaks.ts";
import { drawMoments, momentRow } from "./drawMoments.ts";
import { entryTicks } from "./entryTicks.ts";
import { finiteSpan } from "./finiteSpan.ts";
import type { FittedLine, InterruptedSeriesRecord } from "./InterruptedSeriesRecord.ts";
import { counterfactualDash } from "./interruptedLegend.ts";
import { numberLabel } from "./numberLabel.ts";
import { placeBefore } from "./placeBefore.ts";
import { placeEvents } from "./placeEvents.ts";
import { plotGroup } from "./plotGroup.ts";
import { valueAt } from "./valueAt.ts";

const right = 14;
const mostDots = 400;

const ends = (line: FittedLine | null) => (line ? [line.y, line.low, line.high] : []);

function valuesOf({ observed, fitted, counterfactual }: InterruptedSeriesRecord): [number, number] {
  const lists = [observed, ...ends(fitted), ...ends(counterfactual)];
  const [least, most] = finiteSpan(lists.flatMap((list) => (list ? Array.from(list) : []))) ?? [0, 1];
  if (least >= 0 && least <= most / 2) return [0, most > 0 ? most : 1];
  return most > least ? [least, most] : [least - 0.5, least + 0.5];
}

/** Points of a line; each piece that ends before one of the cuts is drawn by itself. */
function pointsOf(t: ArrayLike<number>, line: FittedLine, cuts: readonly number[]) {
  return Array.from(t, (x, entry) => ({
    x,
    piece: cuts.filter((cut) => cut <= entry).length,
    y: valueAt(line.y, entry),
    low: valueAt(line.low, entry),
    high: valueAt(line.high, entry),
  }));
}

function marksOf(record: InterruptedSeriesRecord): Plot.Markish[] {
  const { t, observed, fitted, counterfactual, event, definitionChanges } = record;
  const [ink, tie] = [palette.ink[0], palette.tie[0]];
  const cuts = [...(event ? [event] : []), ...definitionChanges].map(({ at }) => at);
  const seen = pointsOf(t, { y: observed }, []);
  const fit = fitted ? pointsOf(t, fitted, cuts) : [];
  const without = counterfactual
    ? pointsOf(
        t,
        counterfactual,
        definitionChanges.map(({ at }) => at),
      )
    : [];
  const line = { x: "x", y: "y", z: "piece", stroke: ink };
  const area = { x: "x", y1: "low", y2: "high", z: "piece", fill: ink, fillOpacity: bandOpacity };
  return [
    Plot.gridY({ ticks: 4, stroke: palette.faint[0], strokeOpacity: 1 }),
    Plot.areaY(without, area),
    Plot.areaY(fit, area),
    Plot.line(seen, { x: "x", y: "y", stroke: tie, strokeWidth: 1, strokeOpacity: 0.7 }),
    ...(seen.length > mostDots ? [] : [Plot.dot(seen, { x: "x", y: "y", r: 2.6, fill: tie })]),
    Plot.line(without, { ...line, strokeWidth: 1.8, strokeDasharray: counterfactualDash }),
    Plot.line(fit, { ...line, strokeWidth: 2.2 }),
    Plot.axisY({
      ticks: 4,
      label: null,
      color: palette.muted[0],
      tickSize: 0,
      tickFormat: (y) => numberLabel(y),
    }),
  ];
}

function drawTicks(
  document: Document,
  parent: SVGElement,
  record: InterruptedSeriesRecord,
  { x, y, width }: { x: readonly number[]; y: number; width: number },
): void {
  for (const place of entryTicks(x, record.labels)) {
    const label = record.labels[place] ?? "";
    const half = textWidth(label, 11) / 2;
    const at = x[place] ?? 0;
    svgElement(document, "path", { ...paint("none", "muted"), d: `M${at},${y}v4` }, parent);
    const look = { ...paint("muted"), "font-size": 11, "text-anchor": "middle", y: y + 16 };
    textElement(document, parent, label, { ...look, x: Math.max(half, Math.min(width - half, at)) });
  }
}

/** Draws the chart of an interrupted series: names of moments above, marks of breaks and labels of entries below. */
export function drawInterruptedSeries(canvas: Canvas, record: InterruptedSeriesRecord): Body {
  const { document, width } = canvas;
  const { t, labels, event, breaks, definitionChanges } = record;
  const values = valuesOf(record);
  const left = Math.max(46, ...values.map((value) => textWidth(numberLabel(value, 3), 11) + 14));
  const [first, last] = [t[0] as number, t[t.length - 1] as number];
  const reach = last - first || 1;
  const at = (place: number) => left + 4 + ((place - first) / reach) * (width - left - 4 - right);
  const x = Array.from(t, at);
  const before = placeBefore(x);
  const moments = [...(event ? [event] : []), ...definitionChanges];
  const placed = placeEvents(
    moments.map((moment) => ({ t: moment.at, label: moment.label })),
    before,
    width,
  );
  const rows = Math.max(0, ...placed.map(({ row }) => (row ?? 4) + 1));
  const top = rows * momentRow + 10;
  const plotHeight = Math.min(300, Math.max(190, Math.round(width * 0.34)));
  const bottom = top + plotHeight;
  const lines = Math.max(0, ...breakLines(breaks).map((line) => line + 1));
  const lane = lines * breakRow + (lines > 0 ? 4 : 0);

  const group = svgElement(document, "g");
  const inner = svgElement(document, "g", { transform: "translate(0,20)" }, group);
  const chart = plotGroup(document, {
    width,
    height: bottom + 4,
    marginLeft: left + 4,
    marginRight: right,
    marginTop: top,
    marginBottom: 4,
    x: { domain: last > first ? [first, last] : [first, first + 1], axis: null },
    y: { domain: values, nice: 4 },
    marks: marksOf(record),
  });
  inner.appendChild(chart.group);
  const edge = { ...paint("none", "muted"), "stroke-width": 1, d: `M${left},${bottom}H${width - right}` };
  svgElement(document, "path", edge, inner);
  drawFoundBreaks(document, inner, breaks, { entries: t.length, labels, before, top, bottom });
  const definitions = new Set(definitionChanges.map((change) => `${before(change.at)} ${change.label}`));
  const isDefinition = (moment: { x: number; label: string }) =>
    definitions.has(`${moment.x} ${moment.label}`);
  drawMoments(document, inner, placed, { rows, bottom, isDefinition });
  drawTicks(document, inner, record, { x, y: bottom + lane, width });
  const small = { ...paint("muted"), "font-size": 11 };
  textElement(document, group, record.yLabel, { ...small, x: 0, y: 11 });
  const y = bottom + lane + 34;
  textElement(document, inner, record.xLabel, { ...small, "text-anchor": "end", x: width - right, y });
  return { group, height: 20 + y + 4 };
}
