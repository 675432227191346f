import * as Plot from "@observablehq/plot";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { type Canvas, frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import { palette } from "../theme/palette.ts";
import { areaSample } from "./areaSample.ts";
import { defined } from "./defined.ts";
import type { IntervalPlotRecord, IntervalRow } from "./IntervalPlotRecord.ts";
import { lineSample } from "./lineSample.ts";
import { numberLabel } from "./numberLabel.ts";
import { plotGroup } from "./plotGroup.ts";
import { ticksFor } from "./ticksFor.ts";

const [ink, muted, faint] = [palette.ink[0], palette.muted[0], palette.faint[0]];
const step = 26;
const gap = 22;
const leastWidth = 170;

function domainOf(rows: readonly IntervalRow[]): [number, number] {
  const values = rows
    .flatMap(({ value, low, high, chance }) => [value, low, high, chance?.low, chance?.high])
    .filter(defined);
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || Math.abs(most) || 1) * 0.06;
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}

function drawFacet(
  canvas: Canvas,
  record: IntervalPlotRecord,
  rows: readonly IntervalRow[],
  periods: readonly string[],
  width: number,
): { group: SVGElement; at: (index: number) => number } {
  const { document } = canvas;
  const domain = domainOf(rows);
  const ticks = ticksFor(width - 24, 52);
  const place = (row: IntervalRow) => periods.indexOf(row.period);
  const banded = rows.filter(({ chance }) => defined(chance?.low) && defined(chance?.high));
  const lined = rows.filter(({ value, low, high }) => defined(value) && defined(low) && defined(high));
  const chart = plotGroup(document, {
    width,
    height: periods.length * step + 26,
    marginLeft: 12,
    marginRight: 12,
    marginTop: 2,
    marginBottom: 24,
    x: { domain, nice: true },
    y: { domain: [-0.5, periods.length - 0.5], reverse: true, axis: null },
    marks: [
      Plot.gridX({ ticks, stroke: faint, strokeOpacity: 1 }),
      domain[0] < 0 && domain[1] > 0 ? Plot.ruleX([0], { stroke: muted, strokeDasharray: "2 2" }) : null,
      Plot.rect(banded, {
        x1: (row: IntervalRow) => row.chance?.low,
        x2: (row: IntervalRow) => row.chance?.high,
        y1: (row: IntervalRow) => place(row) - 0.34,
        y2: (row: IntervalRow) => place(row) + 0.34,
        fill: palette.outside[0],
        fillOpacity: 0.35,
      }),
      Plot.ruleY(lined, { y: place, x1: "low", x2: "high", stroke: ink, strokeWidth: 2 }),
      Plot.dot(
        rows.filter(({ value }) => defined(value)),
        { x: "value", y: place, r: 4.2, fill: ink },
      ),
      Plot.axisX({
        ticks,
        tickSize: 0,
        label: null,
        color: muted,
        tickFormat: (value) => numberLabel(value),
      }),
    ],
  });
  const at = (index: number) => chart.at("y", index) + 4;
  for (const row of rows.filter(({ value }) => !defined(value))) {
    textElement(document, chart.group, record.words.undefined, {
      ...paint("muted", "paper"),
      "stroke-width": 4,
      "paint-order": "stroke",
      "font-style": "italic",
      "text-anchor": "middle",
      x: width / 2,
      y: at(place(row)),
    });
  }
  return { group: chart.group, at };
}

function drawPeriods(
  canvas: Canvas,
  periods: readonly string[],
  width: number,
  at: (index: number) => number,
) {
  const { document } = canvas;
  const group = svgElement(document, "g");
  periods.forEach((period, index) => {
    const shown = cutLabel(period, Math.min(40, Math.max(6, Math.floor(width / 6.5))));
    const text = textElement(document, group, shown, { ...paint("ink"), x: 0, y: at(index) });
    if (shown !== period) titleElement(document, text, period);
  });
  return group;
}

function legendOf({ rows, words }: IntervalPlotRecord): LegendItem[] {
  const items: LegendItem[] = [];
  if (rows.some(({ value }) => defined(value))) items.push(lineSample(words.value, "ink", { dot: 4.2 }));
  if (rows.some(({ low, high }) => defined(low) && defined(high))) {
    items.push(lineSample(words.interval, "ink", { line: 2 }));
  }
  if (rows.some(({ chance }) => chance)) items.push(areaSample(words.chance, "outside", 0.35));
  return items;
}

/**
 * Draws measures by period as small charts: a dot with its interval, and a grey band where the value
 * would lie by chance.
 *
 * Each facet has its own scale; periods keep one order in all. A value that is `null` or not finite
 * is said in words in its row, and a row that is missing stays empty.
 *
 * @throws {FiguresError} `invalid-id`, `invalid-width`.
 */
export function intervalPlot(record: IntervalPlotRecord, options: FigureOptions): string {
  const facets = [...new Set(record.rows.map(({ facet }) => facet))];
  const periods = [...new Set(record.rows.map(({ period }) => period))];
  return frame(record, options, legendOf(record), (canvas) => {
    if (facets.length === 0) return emptyBody(canvas, record.words.empty);
    const { document } = canvas;
    const longest = Math.max(...periods.map((period) => textWidth(cutLabel(period), 12)));
    const left = Math.min(longest + 6, canvas.width * 0.4);
    const room = canvas.width - left;
    const most = Math.max(1, Math.min(facets.length, Math.floor((room + gap) / (leastWidth + gap))));
    // As many columns as fill the rows evenly, so that no chart stands alone in the last one.
    const columns = Math.ceil(facets.length / Math.ceil(facets.length / most));
    const width = (room - gap * (columns - 1)) / columns;
    const group = svgElement(document, "g");
    let y = 0;
    for (let first = 0; first < facets.length; first += columns) {
      const inRow = facets.slice(first, first + columns);
      const headings = inRow.map((facet) => wrapText(cutLabel(facet, 80), width - 12, 13, "bold"));
      const top = y + Math.max(...headings.map((lines) => lines.length)) * 16 + 5;
      inRow.forEach((facet, column) => {
        const x = left + column * (width + gap);
        const lines = headings[column] ?? [];
        lines.forEach((line, index) => {
          const look = { ...paint("ink"), x: x + 12, "font-size": 13, "font-weight": 600 };
          textElement(document, group, line, { ...look, y: top - 8 - (lines.length - 1 - index) * 16 });
        });
        const rows = record.rows.filter((row) => row.facet === facet);
        const drawn = drawFacet(canvas, record, rows, periods, width);
        drawn.group.setAttribute("transform", `translate(${x},${top})`);
        group.appendChild(drawn.group);
        if (column > 0) return;
        const names = drawPeriods(canvas, periods, left, drawn.at);
        names.setAttribute("transform", `translate(0,${top})`);
        group.appendChild(names);
      });
      y = top + periods.length * step + 26 + 14;
    }
    return { group, height: y - 14 };
  });
}
