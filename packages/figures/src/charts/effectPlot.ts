import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { FiguresError } from "../errors.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import { areaSample } from "./areaSample.ts";
import { drawChanges } from "./drawChanges.ts";
import { drawShares } from "./drawShares.ts";
import type { EffectPlotRecord } from "./EffectPlotRecord.ts";
import type { EffectLane } from "./effectLane.ts";
import { lineSample } from "./lineSample.ts";

const gap = 32;

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
    drawShares(canvas, group, record, lanes[0] as EffectLane, top);
    drawChanges(canvas, group, record, lanes[1] as EffectLane, top);
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
