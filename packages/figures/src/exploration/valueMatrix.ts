import { areaSample } from "../charts/areaSample.ts";
import { defined } from "../charts/defined.ts";
import { numberLabel } from "../charts/numberLabel.ts";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { FiguresError } from "../errors.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import type { ValueMatrixRecord } from "./ValueMatrixRecord.ts";

const height = 44;
const darkest = 0.55;

function check({ rows, columns, cells, notes = [] }: ValueMatrixRecord): void {
  const isWhole = (table: readonly (readonly unknown[])[]) =>
    table.length === rows.length && table.every((row) => row.length === columns.length);
  if (isWhole(cells) && (notes.length === 0 || isWhole(notes))) return;
  const message = `Found ${cells.length} rows of cells; expected ${rows.length}, each of ${columns.length}, and as many notes if any.`;
  throw new FiguresError("unequal-lengths", message, ["cells"]);
}

/**
 * Draws a table of numbers as shaded cells, darker for sizes farther from zero: blue above it, orange below.
 *
 * For regrets of interventions, second-order indices of pairs, or any table. A number that is `null` is said in words.
 *
 * @throws {FiguresError} `unequal-lengths` unless there is a cell for each row and column, `invalid-id`, `invalid-width`.
 */
export function valueMatrix(record: ValueMatrixRecord, options: FigureOptions): string {
  check(record);
  const { rows, columns, cells, notes = [], byColumn = false, words } = record;
  const isEmpty = rows.length === 0 || columns.length === 0;
  return frame(record, options, isEmpty ? [] : [areaSample(words.shade, "state", darkest)], (canvas) => {
    if (isEmpty) return emptyBody(canvas, words.empty);
    const { document } = canvas;
    const group = svgElement(document, "g");
    const longest = Math.max(...rows.map((name) => textWidth(cutLabel(name), 12))) + 12;
    const left = Math.min(longest, canvas.width * 0.3);
    const width = Math.min(150, (canvas.width - left) / columns.length);
    const heads = columns.map((name) => wrapText(cutLabel(name, 60), width - 6, 11));
    const top = Math.max(...heads.map((lines) => lines.length)) * 14 + 8;
    heads.forEach((lines, column) => {
      lines.forEach((line, index) => {
        const [x, y] = [left + (column + 0.5) * width, top - 8 - (lines.length - 1 - index) * 14];
        const look = { ...paint("muted"), "font-size": 11, "text-anchor": "middle", x, y };
        titleElement(document, textElement(document, group, line, look), columns[column] ?? "");
      });
    });
    const sizes = (list: readonly (number | null)[]) => Math.max(0, ...list.filter(defined).map(Math.abs));
    const most = columns.map((_, column) =>
      sizes(byColumn ? cells.map((row) => row[column] ?? null) : cells.flat()),
    );
    cells.forEach((row, index) => {
      const y = top + index * height;
      const lines = wrapText(cutLabel(rows[index] ?? ""), left - 8, 12);
      lines.forEach((line, place) => {
        const base = y + height / 2 + 4 + (place - (lines.length - 1) / 2) * 15;
        titleElement(
          document,
          textElement(document, group, line, { ...paint("ink"), x: 0, y: base }),
          rows[index] ?? "",
        );
      });
      row.forEach((value, column) => {
        const x = left + column * width;
        const share = defined(value) && most[column] ? Math.abs(value) / most[column] : 0;
        const look = {
          ...paint(defined(value) && value < 0 ? "worse" : "state", "paper"),
          "stroke-width": 2,
        };
        const box = { ...look, "fill-opacity": 0.05 + share * (darkest - 0.05), x, y, width, height };
        svgElement(document, "rect", { ...box, "data-cell": "" }, group);
        const note = notes[index]?.[column] ?? "";
        const middle = { "text-anchor": "middle", x: x + width / 2 };
        const shown = defined(value) ? numberLabel(value, 3) : words.undefined;
        const text = { ...paint(defined(value) ? "ink" : "muted"), "font-size": defined(value) ? 13 : 11 };
        textElement(document, group, shown, { ...text, ...middle, y: y + (note ? 20 : 27) });
        if (note)
          textElement(document, group, note, { ...paint("ink"), "font-size": 10, ...middle, y: y + 35 });
      });
    });
    return { group, height: top + rows.length * height };
  });
}
