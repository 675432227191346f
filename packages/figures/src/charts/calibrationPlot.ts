import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { type Body, type Canvas, frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { FiguresError } from "../errors.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import { areaSample } from "./areaSample.ts";
import type { CalibrationPlotRecord } from "./CalibrationPlotRecord.ts";
import { drawEcdfDifference } from "./drawEcdfDifference.ts";
import { drawRankHistogram } from "./drawRankHistogram.ts";

const gap = 28;
const chartHeight = 170;
/** Under it the two charts of a parameter stand one over the other. */
const leastWidth = 250;

function check({ parameters }: CalibrationPlotRecord): void {
  for (const [index, { counts, below, low, high }] of parameters.entries()) {
    if (
      counts.length === 0 ||
      below.length === 0 ||
      low.length !== below.length ||
      high.length !== below.length
    ) {
      const message = `Parameter ${index} has ${counts.length} bins, ${below.length} cells and a band of ${low.length} and ${high.length}; expected at least one, and a band as long as the cells.`;
      throw new FiguresError("unequal-lengths", message, ["parameters", index]);
    }
    const all = [counts, below, low, high].flatMap((column) => Array.from(column));
    if (all.every((count) => Number.isSafeInteger(count) && count >= 0) && below[below.length - 1] !== 0)
      continue;
    const message = `Parameter ${index} has counts that are none; expected whole numbers of at least 0, and at least one rank.`;
    throw new FiguresError("invalid-number", message, ["parameters", index]);
  }
}

function drawParameters({ document, width }: Canvas, { parameters, words }: CalibrationPlotRecord): Body {
  const isWide = width >= 2 * leastWidth + gap;
  const room = { width: isWide ? (width - gap) / 2 : width, height: chartHeight };
  const group = svgElement(document, "g");
  const small = { ...paint("muted"), "font-size": 11 };
  let y = 0;
  for (const parameter of parameters) {
    for (const line of wrapText(parameter.label, width, 13, "bold")) {
      textElement(document, group, line, {
        ...paint("ink"),
        x: 0,
        y: y + 13,
        "font-size": 13,
        "font-weight": 600,
      });
      y += 17;
    }
    for (const line of wrapText(parameter.note, width, 12, "plain")) {
      textElement(document, group, line, { ...paint("muted"), x: 0, y: y + 12 });
      y += 16;
    }
    y += 6;
    const charts = [
      { draw: drawRankHistogram, label: words.count },
      { draw: drawEcdfDifference, label: words.difference },
    ];
    charts.forEach(({ draw, label }, place) => {
      const chart = svgElement(document, "g", {}, group);
      chart.setAttribute("transform", `translate(${isWide ? place * (room.width + gap) : 0},${y})`);
      textElement(document, chart, label, { ...small, x: 0, y: 11 });
      const drawn = draw(document, parameter, room);
      drawn.setAttribute("transform", "translate(0,16)");
      chart.appendChild(drawn);
      const under = { ...small, "text-anchor": "end", x: room.width - 12, y: chartHeight + 28 };
      textElement(document, chart, words.rank, under);
      if (!isWide || place === 1) y += chartHeight + 42;
    });
    y += 10;
  }
  return { group, height: y - 10 };
}

/**
 * Draws how even the ranks of true values among posterior draws are: their histogram, and their distribution function less the
 * diagonal over the band that holds even samples everywhere at once.
 *
 * A line that leaves the band, or a histogram with a slope, a hollow or a hump, tells of a fit that is wrong. One row of two charts
 * a parameter; on a narrow page one over the other.
 *
 * @throws {FiguresError} `unequal-lengths`, `invalid-number`, `invalid-id`, `invalid-width`.
 * @see Säilynoja, Bürkner & Vehtari (2022), Statistics and Computing 32, 32.
 */
export function calibrationPlot(record: CalibrationPlotRecord, options: FigureOptions): string {
  check(record);
  const { parameters, words } = record;
  const observed: LegendItem = areaSample(words.observed, "state");
  const expected: LegendItem = {
    label: words.expected,
    width: 24,
    draw: (document, parent) => {
      const line = { d: "M0,0h24", "stroke-width": 1.4, "stroke-dasharray": "5 3" };
      svgElement(document, "path", { ...paint("none", "ink"), ...line }, parent);
    },
  };
  const legend = [observed, expected, areaSample(words.band, "outside", 0.35)];
  return frame(record, options, parameters.length === 0 ? [] : legend, (canvas) =>
    parameters.length === 0 ? emptyBody(canvas, words.empty) : drawParameters(canvas, record),
  );
}
