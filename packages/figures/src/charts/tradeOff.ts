import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { FiguresError } from "../errors.ts";
import { paint } from "../theme/paint.ts";
import { drawTradeOff } from "./drawTradeOff.ts";
import { lineSample } from "./lineSample.ts";
import type { TradeOffRecord } from "./TradeOffRecord.ts";

function check({ designs, frontier }: TradeOffRecord): void {
  for (const [index, { normal, loss }] of designs.entries()) {
    if (Number.isFinite(normal) && Number.isFinite(loss)) continue;
    const message = `Design ${index} has performance ${normal} and loss ${loss}; expected finite numbers.`;
    throw new FiguresError("invalid-number", message, ["designs", index]);
  }
  for (const [index, design] of frontier.entries()) {
    if (designs[design] !== undefined) continue;
    const message = `Found the design ${design}; expected 0 to ${designs.length - 1}.`;
    throw new FiguresError("invalid-number", message, ["frontier", index]);
  }
}

/**
 * Draws designs by their performance in normal times and their loss in the emergency, with the frontier of those that no
 * other one beats in both.
 *
 * The frontier is a staircase: what lies on its side of less loss and more performance was reached by none. Designs on it
 * are full and named where there is room, the others empty; each has its name and numbers as a title.
 *
 * @throws {FiguresError} `invalid-number` for numbers that are not finite or places beyond the designs, `invalid-id`,
 * `invalid-width`.
 */
export function tradeOff(record: TradeOffRecord, options: FigureOptions): string {
  check(record);
  const { designs, frontier, words } = record;
  const beaten: LegendItem = {
    label: words.beaten,
    width: 10,
    draw: (document, parent) => {
      const look = { ...paint("paper", "tie"), "stroke-width": 1.5, cx: 5, cy: 0, r: 4 };
      svgElement(document, "circle", look, parent);
    },
  };
  const legend = [
    ...(frontier.length > 0 ? [lineSample(words.frontier, "ink", { line: 1.6, dot: 4.4 })] : []),
    ...(designs.length > new Set(frontier).size ? [beaten] : []),
  ];
  return frame(record, options, legend, (canvas) =>
    designs.length === 0 ? emptyBody(canvas, words.empty) : drawTradeOff(canvas, record),
  );
}
