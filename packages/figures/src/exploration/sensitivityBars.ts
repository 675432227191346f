import { areaSample } from "../charts/areaSample.ts";
import { finiteSpan } from "../charts/finiteSpan.ts";
import { lineSample } from "../charts/lineSample.ts";
import { numberLabel } from "../charts/numberLabel.ts";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { paint } from "../theme/paint.ts";
import { drawLanes, type Lane } from "./drawLanes.ts";
import type { KnownValue } from "./KnownValue.ts";
import type { SensitivityBarsRecord } from "./SensitivityBarsRecord.ts";

/**
 * Draws for each parameter how much of an output's variance it explains alone and with all interactions, as two bars with
 * their intervals.
 *
 * Estimates below 0 are drawn as they are, to the left of zero. A value that is `null` is said in words.
 *
 * @throws {FiguresError} `invalid-id`, `invalid-width`.
 */
export function sensitivityBars(record: SensitivityBarsRecord, options: FigureOptions): string {
  const { rows, words } = record;
  const legend = [
    areaSample(words.first, "state"),
    areaSample(words.total, "better", 0.55),
    lineSample(words.interval, "ink", { line: 1.6 }),
  ];
  return frame(record, options, rows.length === 0 ? [] : legend, (canvas) => {
    if (rows.length === 0) return emptyBody(canvas, words.empty);
    const { document } = canvas;
    const ends = rows.flatMap(({ first, total }) =>
      [first, total].flatMap(({ value, interval }) => [value, interval?.low, interval?.high]),
    );
    const [least, most] = finiteSpan([0, ...ends]) ?? [0, 1];
    const bar = (lane: Lane, y: number, { value, interval }: KnownValue, look: object, name: string) => {
      if (value === null) {
        const italic = { ...paint("muted"), "font-style": "italic", "text-anchor": "start", "font-size": 11 };
        textElement(document, lane.parent, words.undefined, { ...italic, x: lane.at(0) + 4, y: y + 9 });
        return;
      }
      const [from, to] = [lane.at(Math.min(0, value)), lane.at(Math.max(0, value))];
      const box = { ...look, x: from, y, width: Math.max(1, to - from), height: 12 };
      const rect = svgElement(document, "rect", { ...box, "data-bar": "" }, lane.parent);
      const range = interval ? ` (${numberLabel(interval.low, 3)} – ${numberLabel(interval.high, 3)})` : "";
      titleElement(document, rect, `${name}: ${numberLabel(value, 3)}${range}`);
      if (!interval) return;
      const d = `M${lane.at(interval.low)},${y + 6}H${lane.at(interval.high)}`;
      svgElement(document, "path", { ...paint("none", "paper"), "stroke-width": 3.6, d }, lane.parent);
      svgElement(document, "path", { ...paint("none", "ink"), "stroke-width": 1.6, d }, lane.parent);
    };
    return drawLanes(canvas, {
      names: rows.map(({ label }) => label),
      domain: [least, most],
      step: 36,
      right: 14,
      hasAxis: true,
      axisLabel: words.axis,
      draw: (lane, index) => {
        const row = rows[index];
        if (!row) return;
        bar(lane, lane.y - 13, row.first, paint("state"), words.first);
        bar(lane, lane.y + 1, row.total, { ...paint("better"), "fill-opacity": 0.55 }, words.total);
      },
    });
  });
}
