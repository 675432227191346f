import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { type Canvas, frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { FiguresError } from "../errors.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import { areaSample } from "./areaSample.ts";
import { defined } from "./defined.ts";
import type { MixingCell, MixingMatrixRecord } from "./MixingMatrixRecord.ts";
import { numberLabel } from "./numberLabel.ts";

const palest = 0.06;
const darkest = 0.5;
const cellHeight = 54;

function check({ groups, cells }: MixingMatrixRecord): void {
  const wrong = cells.findIndex((row) => row.length !== groups.length);
  if (cells.length === groups.length && wrong < 0) return;
  const found = wrong < 0 ? `${cells.length} rows` : `${cells[wrong]?.length} cells in row ${wrong}`;
  throw new FiguresError("invalid-number", `Found ${found}; expected ${groups.length}, one a group.`, [
    "cells",
  ]);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How dark, 0 to 1. */
  readonly shade: number;
}

function drawCell(
  { document }: Canvas,
  parent: SVGElement,
  { ties, expected }: MixingCell,
  words: MixingMatrixRecord["words"],
  { x, y, width, shade }: Place,
): void {
  const box = { x, y, width, height: cellHeight, "stroke-width": 2, "fill-opacity": shade };
  svgElement(document, "rect", { ...paint("state", "paper"), ...box }, parent);
  const chance = defined(expected) ? `${words.expected} ${numberLabel(expected, 3)}` : "";
  const middle = { x: x + width / 2, "text-anchor": "middle" };
  const value = defined(ties) ? numberLabel(ties, 3) : words.undefined;
  const look = { ...paint("ink"), "font-size": 15, "font-weight": 600 };
  textElement(document, parent, value, { ...look, ...middle, y: y + (chance ? 24 : 32) });
  if (chance)
    textElement(document, parent, chance, { ...paint("ink"), ...middle, y: y + 42, "font-size": 11 });
}

function drawNames(
  canvas: Canvas,
  record: MixingMatrixRecord,
  left: number,
  width: number,
): { group: SVGElement; top: number } {
  const { document } = canvas;
  const group = svgElement(document, "g");
  const heads = record.groups.map((name) => wrapText(cutLabel(name), width - 6, 12));
  const lines = Math.max(...heads.map((list) => list.length));
  const top = 20 + lines * 15 + 4;
  const heading = { ...paint("muted"), "font-size": 11 };
  textElement(document, group, `${record.words.to} →`, { ...heading, x: left, y: 12 });
  textElement(document, group, `${record.words.from} ↓`, { ...heading, x: 0, y: top - 6 });
  heads.forEach((list, column) => {
    const x = left + (column + 0.5) * width;
    list.forEach((line, index) => {
      const y = top - 6 - (list.length - 1 - index) * 15;
      const text = textElement(document, group, line, { ...paint("ink"), x, y, "text-anchor": "middle" });
      titleElement(document, text, record.groups[column] ?? "");
    });
  });
  record.groups.forEach((name, row) => {
    const list = wrapText(cutLabel(name), left - 8, 12);
    list.forEach((line, index) => {
      const y = top + (row + 0.5) * cellHeight + 4 + (index - (list.length - 1) / 2) * 15;
      titleElement(document, textElement(document, group, line, { ...paint("ink"), x: 0, y }), name);
    });
  });
  return { group, top };
}

/**
 * Draws how many ties run from each group to each: a square table, darker where there are more, with the number by
 * chance under each where the record gives it.
 *
 * Rows are the groups that ties start from. A number that is `null` is said in words. In an undirected network give
 * both triangles.
 *
 * @throws {FiguresError} `invalid-number` unless the table is square, `invalid-id`, `invalid-width`.
 */
export function mixingMatrix(record: MixingMatrixRecord, options: FigureOptions): string {
  check(record);
  const { groups, cells, words } = record;
  const legend = groups.length === 0 ? [] : [areaSample(words.ties, "state", darkest)];
  return frame(record, options, legend, (canvas) => {
    if (groups.length === 0) return emptyBody(canvas, words.empty);
    const longest = Math.max(...groups.map((name) => textWidth(cutLabel(name), 12)));
    const left = Math.min(Math.max(longest, textWidth(`${words.from} ↓`, 11)) + 12, canvas.width * 0.3);
    const width = Math.min(150, (canvas.width - left) / groups.length);
    const most = Math.max(0, ...cells.flat().map(({ ties }) => (defined(ties) ? ties : 0)));
    const { group, top } = drawNames(canvas, record, left, width);
    cells.forEach((row, from) => {
      row.forEach((cell, to) => {
        const share = most > 0 && defined(cell.ties) ? Math.max(0, cell.ties) / most : 0;
        const shade = palest + share * (darkest - palest);
        const place = { x: left + to * width, y: top + from * cellHeight, width, shade };
        drawCell(canvas, group, cell, words, place);
      });
    });
    return { group, height: top + groups.length * cellHeight };
  });
}
