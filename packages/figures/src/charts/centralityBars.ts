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
import type { CentralityBarsRecord } from "./CentralityBarsRecord.ts";
import { defined } from "./defined.ts";
import { lineSample } from "./lineSample.ts";
import { numberLabel } from "./numberLabel.ts";
import { plotGroup } from "./plotGroup.ts";
import { sphereStripes } from "./sphereStripes.ts";
import { ticksFor } from "./ticksFor.ts";

const step = 26;
const gap = 24;
const leastWidth = 150;
const keys = ["state", "capital", "society", "outside"] as const;

function check({ measures, actors }: CentralityBarsRecord): void {
  actors.forEach(({ bars }, index) => {
    if (bars.length !== measures.length) {
      const message = `Found ${bars.length} bars of actor ${index}; expected ${measures.length}, one a measure.`;
      throw new FiguresError("invalid-number", message, ["actors", index, "bars"]);
    }
    bars.forEach(({ value }, measure) => {
      if (value === null || (value >= 0 && value < Infinity)) return;
      const message = `Found the value ${value} of actor ${index}; expected a finite number of at least 0, or null.`;
      throw new FiguresError("invalid-number", message, ["actors", index, "bars", measure]);
    });
  });
}

/** Cuts a label until it fits into a width. */
function fitted(label: string, width: number): string {
  let limit = 40;
  while (limit > 6 && textWidth(cutLabel(label, limit), 12) > width) limit -= 1;
  return cutLabel(label, limit);
}

function legendOf({ actors, words }: CentralityBarsRecord): LegendItem[] {
  const found = new Set(actors.flatMap((actor) => sphereStripes(actor.spheres).map(({ key }) => key)));
  const items = keys.filter((name) => found.has(name)).map((name) => areaSample(words.spheres[name], name));
  const hasInterval = actors.some(({ bars }) => bars.some(({ low, high }) => defined(low) && defined(high)));
  return hasInterval ? [...items, lineSample(words.interval, "ink", { line: 2 })] : items;
}

interface Lane {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Height of each actor's row. */
  readonly step: number;
}

function drawLane(
  canvas: Canvas,
  parent: SVGElement,
  record: CentralityBarsRecord,
  measure: number,
  lane: Lane,
): void {
  const { document } = canvas;
  const rows = record.actors.map((actor, index) => ({
    ...(actor.bars[measure] ?? { value: null }),
    y: index + 1 - step / 2 / lane.step,
    stripes: sphereStripes(actor.spheres),
  }));
  const drawn = rows.filter(({ value }) => defined(value));
  const lined = drawn.filter(({ low, high }) => defined(low) && defined(high));
  const most = Math.max(0, ...drawn.flatMap(({ value, high }) => [value ?? 0, high ?? 0])) || 1;
  const half = 7 / lane.step;
  const stripes = drawn.flatMap(({ value, y, stripes: cuts }) =>
    cuts.map(({ key, from, to }) => {
      const [y1, y2] = [y - half + 2 * half * from, y - half + 2 * half * to];
      return { value, y1, y2, fill: palette[key][0] };
    }),
  );
  const ticks = ticksFor(lane.width - 24, 52);
  const labelRoom = Math.max(...drawn.map(({ value }) => textWidth(numberLabel(value ?? 0, 3), 11)), 0) + 6;
  const chart = plotGroup(document, {
    width: lane.width,
    height: rows.length * lane.step + 24,
    marginLeft: 4,
    marginRight: lined.length > 0 ? 12 : labelRoom,
    marginTop: 0,
    marginBottom: 24,
    x: { domain: [0, most] },
    y: { domain: [0, rows.length], reverse: true, axis: null },
    marks: [
      Plot.gridX({ ticks, stroke: palette.faint[0], strokeOpacity: 1 }),
      Plot.rect(stripes, { x1: 0, x2: "value", y1: "y1", y2: "y2", fill: "fill" }),
      ...[palette.paper, palette.ink].map(([stroke], place) =>
        Plot.ruleY(lined, { y: "y", x1: "low", x2: "high", stroke, strokeWidth: place === 0 ? 4 : 2 }),
      ),
      Plot.axisX({
        ticks,
        tickSize: 0,
        label: null,
        color: palette.muted[0],
        tickFormat: (value) => numberLabel(value),
      }),
    ],
  });
  for (const row of rows) {
    const y = chart.at("y", row.y) + 4;
    if (!defined(row.value)) {
      const look = { ...paint("muted"), "font-style": "italic", "text-anchor": "start" };
      textElement(document, chart.group, record.words.undefined, { ...look, x: 8, y });
    } else if (lined.length === 0) {
      const x = chart.at("x", row.value) + 4;
      textElement(document, chart.group, numberLabel(row.value, 3), {
        ...paint("ink"),
        x,
        y,
        "text-anchor": "start",
      });
    }
  }
  chart.group.setAttribute("transform", `translate(${lane.left},${lane.top})`);
  parent.appendChild(chart.group);
}

/**
 * Draws measures of actors as bars in the colours of their spheres, one group of bars a measure.
 *
 * The bar of an actor of several spheres is cut lengthways by their shares; its length is the value all the same.
 * Actors stand in the order of the record. A bar has its number at its end, or its interval where the record gives one; a
 * value that is `null` is said in words. Where the page is narrow, names stand above the bars and measures below one another.
 *
 * @throws {FiguresError} `invalid-number` for a value below 0 or a missing bar, `invalid-id`, `invalid-width`.
 */
export function centralityBars(record: CentralityBarsRecord, options: FigureOptions): string {
  check(record);
  const { actors, measures, words } = record;
  return frame(record, options, legendOf(record), (canvas) => {
    if (actors.length === 0 || measures.length === 0) return emptyBody(canvas, words.empty);
    const { document, width } = canvas;
    const group = svgElement(document, "g");
    const narrow = width < 560;
    const longest = Math.max(...actors.map(({ label }) => textWidth(cutLabel(label), 12))) + 10;
    const names = narrow ? 0 : Math.min(longest, width * 0.3);
    const room = width - names;
    const most = Math.max(1, Math.min(measures.length, Math.floor((room + gap) / (leastWidth + gap))));
    const columns = Math.ceil(measures.length / Math.ceil(measures.length / most));
    const laneWidth = (room - gap * (columns - 1)) / columns;
    const rowStep = narrow ? step + 17 : step;
    let y = 0;
    for (let first = 0; first < measures.length; first += columns) {
      const inRow = measures.slice(first, first + columns);
      const headings = inRow.map((measure) => wrapText(cutLabel(measure, 80), laneWidth - 8, 13, "bold"));
      const top = y + Math.max(...headings.map((lines) => lines.length)) * 16 + 5;
      headings.forEach((lines, column) => {
        const left = names + column * (laneWidth + gap);
        lines.forEach((line, index) => {
          const look = { ...paint("ink"), x: left + 4, "font-size": 13, "font-weight": 600 };
          textElement(document, group, line, { ...look, y: top - 8 - (lines.length - 1 - index) * 16 });
        });
        drawLane(canvas, group, record, first + column, { left, top, width: laneWidth, step: rowStep });
      });
      actors.forEach(({ label }, index) => {
        const shown = narrow ? cutLabel(label) : fitted(label, names - 8);
        const at = narrow ? index * rowStep + 13 : (index + 0.5) * rowStep + 4;
        const halo = { "stroke-width": 4, "paint-order": "stroke" };
        const look = { ...paint("ink", "paper"), ...halo, x: narrow ? 4 : 0, y: top + at };
        const text = textElement(document, group, shown, look);
        titleElement(document, text, label);
      });
      y = top + actors.length * rowStep + 24 + 14;
    }
    return { group, height: y - 14 };
  });
}
