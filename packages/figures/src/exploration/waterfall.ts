import { areaSample } from "../charts/areaSample.ts";
import { finiteSpan } from "../charts/finiteSpan.ts";
import { numberLabel } from "../charts/numberLabel.ts";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { FiguresError } from "../errors.ts";
import { paint } from "../theme/paint.ts";
import { drawLanes } from "./drawLanes.ts";
import type { WaterfallRecord } from "./WaterfallRecord.ts";

/**
 * Draws how shares add up from one value to another, as Shapley values do: each step begins where the one before ends.
 *
 * @throws {FiguresError} `invalid-number` for a number that is not finite, `invalid-id`, `invalid-width`.
 */
export function waterfall(record: WaterfallRecord, options: FigureOptions): string {
  const { start, steps, words } = record;
  const wrong = [start, ...steps.map(({ change }) => change)].findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) {
    const message = `Found a number that is not finite at place ${wrong}; expected finite numbers, the start first.`;
    throw new FiguresError("invalid-number", message, wrong === 0 ? ["start"] : ["steps", wrong - 1]);
  }
  const legend = [
    ...(steps.some(({ change }) => change > 0) ? [areaSample(words.rise, "better")] : []),
    ...(steps.some(({ change }) => change < 0) ? [areaSample(words.fall, "worse")] : []),
  ];
  return frame(record, options, legend, (canvas) => {
    if (steps.length === 0) return emptyBody(canvas, words.empty);
    const { document } = canvas;
    let sum = start;
    const bars = steps.map(({ label, change }) => {
      const from = sum;
      sum += change;
      return { label, from, to: sum, text: `${change > 0 ? "+" : ""}${numberLabel(change, 3)}`, change };
    });
    const rows = [
      { label: words.start, from: 0, to: start, text: numberLabel(start, 3), change: 0 },
      ...bars,
      { label: words.end, from: 0, to: sum, text: numberLabel(sum, 3), change: 0 },
    ];
    const [least, most] = finiteSpan([0, ...rows.flatMap(({ from, to }) => [from, to])]) ?? [0, 1];
    return drawLanes(canvas, {
      names: rows.map(({ label }) => label),
      domain: [least, most === least ? least + 1 : most],
      step: 28,
      right: 56,
      hasAxis: true,
      axisLabel: words.axis,
      draw: ({ y, at, parent }, index) => {
        const row = rows[index];
        if (!row) return;
        const isStep = index > 0 && index < rows.length - 1;
        const role = !isStep ? "tie" : row.change < 0 ? "worse" : "better";
        const [left, right] = [at(Math.min(row.from, row.to)), at(Math.max(row.from, row.to))];
        const box = { ...paint(role), x: left, y: y - 8, width: Math.max(1, right - left), height: 16 };
        svgElement(document, "rect", { ...box, "data-bar": "" }, parent);
        if (index < rows.length - 1) {
          const d = `M${at(row.to)},${y - 8}V${y + 36}`;
          svgElement(document, "path", { ...paint("none", "muted"), "stroke-dasharray": "2 2", d }, parent);
        }
        const halo = { "stroke-width": 3, "paint-order": "stroke", "font-size": 11, "text-anchor": "start" };
        textElement(document, parent, row.text, {
          ...paint("ink", "paper"),
          ...halo,
          x: right + 5,
          y: y + 4,
        });
      },
    });
  });
}
