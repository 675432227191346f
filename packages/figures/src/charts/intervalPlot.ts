import * as Plot from "@observablehq/plot";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions, FigureRecord } from "../drawing/FigureRecord.ts";
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
import { lineSample } from "./lineSample.ts";
import { numberLabel } from "./numberLabel.ts";
import { plotGroup } from "./plotGroup.ts";

export interface IntervalRow {
  /** Name of the small chart, such as a measure. */
  readonly facet: string;
  readonly period: string;
  /** `null` where the value is not defined. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Where the value would lie by chance alone. */
  readonly chance?: { readonly low: number; readonly high: number };
}

export interface IntervalWords {
  /** What the dot is, such as "observed". */
  readonly value: string;
  /** What the line is, such as "95% interval". */
  readonly interval: string;
  /** What the grey band is, such as "range expected by chance". */
  readonly chance: string;
  /** Stands in the place of a value that is not defined. */
  readonly undefined: string;
  /** Stands in the place of the figure when there is no row. */
  readonly empty: string;
}

export interface IntervalPlotRecord extends FigureRecord {
  /** Facets and periods appear in the order in which they first occur. */
  readonly rows: readonly IntervalRow[];
  readonly words: IntervalWords;
}

const [ink, muted, faint] = [palette.ink[0], palette.muted[0], palette.faint[0]];
const step = 26;

function domainOf(rows: readonly IntervalRow[]): [number, number] {
  const values = rows
    .flatMap(({ value, low, high, chance }) => [value, low, high, chance?.low, chance?.high])
    .filter(defined);
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || Math.abs(most) || 1) * 0.06;
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}

interface FacetPlace {
  readonly width: number;
  readonly left: number;
}

function drawFacet(
  canvas: Canvas,
  record: IntervalPlotRecord,
  facet: string,
  periods: readonly string[],
  { width, left }: FacetPlace,
): { group: SVGElement; height: number } {
  const { document } = canvas;
  const rows = record.rows.filter((row) => row.facet === facet);
  const group = svgElement(document, "g");
  const heading = wrapText(cutLabel(facet, 80), width, 13);
  heading.forEach((line, index) => {
    textElement(document, group, line, {
      ...paint("ink"),
      y: 13 + index * 16,
      "font-size": 13,
      "font-weight": 600,
    });
  });
  const top = heading.length * 16 + 4;
  const height = periods.length * step + 26;
  const domain = domainOf(rows);
  const place = (row: IntervalRow) => periods.indexOf(row.period);
  const banded = rows.filter(({ chance }) => chance && defined(chance.low) && defined(chance.high));
  const lined = rows.filter(({ value, low, high }) => defined(value) && defined(low) && defined(high));
  const chart = plotGroup(document, {
    width,
    height,
    marginLeft: left,
    marginRight: 12,
    marginTop: 2,
    marginBottom: 24,
    x: { domain, nice: true },
    y: { domain: [-0.5, Math.max(0.5, periods.length - 0.5)], reverse: true, axis: null },
    marks: [
      Plot.gridX({ ticks: 4, stroke: faint, strokeOpacity: 1 }),
      domain[0] < 0 && domain[1] > 0 ? Plot.ruleX([0], { stroke: muted, strokeDasharray: "2 2" }) : null,
      Plot.rect(banded, {
        x1: (row) => row.chance.low,
        x2: (row) => row.chance.high,
        y1: (row) => place(row) - 0.32,
        y2: (row) => place(row) + 0.32,
        fill: palette.outside[0],
        fillOpacity: 0.35,
      }),
      Plot.ruleY(lined, { y: place, x1: "low", x2: "high", stroke: ink, strokeWidth: 2 }),
      Plot.dot(
        rows.filter(({ value }) => defined(value)),
        { x: "value", y: place, r: 4.2, fill: ink },
      ),
      Plot.axisX({
        ticks: 4,
        tickSize: 0,
        label: null,
        color: muted,
        tickFormat: (value) => numberLabel(value, 6),
      }),
    ],
  });
  chart.group.setAttribute("transform", `translate(0,${top})`);
  group.appendChild(chart.group);
  for (const [index, period] of periods.entries()) {
    const y = top + chart.at("y", index) + 4;
    const shown = cutLabel(period, Math.max(6, Math.floor((left - 10) / 6)));
    const text = textElement(document, group, left > 20 ? shown : "", { ...paint("ink"), x: 0, y });
    if (shown !== period) titleElement(document, text, period);
    const row = rows.find((candidate) => candidate.period === period);
    if (row && !defined(row.value)) {
      const look = { ...paint("muted"), "font-style": "italic", "font-size": 11 };
      textElement(document, group, record.words.undefined, { ...look, x: left + 6, y });
    }
  }
  return { group, height: top + height };
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
    const gap = 28;
    const columns = Math.max(1, Math.min(facets.length, Math.floor((canvas.width + gap) / 290)));
    const width = (canvas.width - gap * (columns - 1)) / columns;
    const longest = Math.max(...periods.map((period) => textWidth(cutLabel(period), 12)));
    const left = Math.min(longest + 12, width * 0.45);
    const group = svgElement(canvas.document, "g");
    let y = 0;
    for (let first = 0; first < facets.length; first += columns) {
      let tallest = 0;
      facets.slice(first, first + columns).forEach((facet, column) => {
        const drawn = drawFacet(canvas, record, facet, periods, { width, left });
        drawn.group.setAttribute("transform", `translate(${column * (width + gap)},${y})`);
        group.appendChild(drawn.group);
        tallest = Math.max(tallest, drawn.height);
      });
      y += tallest + 16;
    }
    return { group, height: y - 16 };
  });
}
