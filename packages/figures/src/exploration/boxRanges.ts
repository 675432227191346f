import { areaSample } from "../charts/areaSample.ts";
import { numberLabel } from "../charts/numberLabel.ts";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { FiguresError } from "../errors.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import type { BoxRangesRecord } from "./BoxRangesRecord.ts";
import { drawLanes } from "./drawLanes.ts";

function check({ rows }: BoxRangesRecord): void {
  rows.forEach(({ from, to, low, high }, index) => {
    const isWhole = [from, to, low ?? from, high ?? to].every(Number.isFinite) && from < to;
    if (isWhole && (low ?? from) <= (high ?? to)) return;
    const message = `Row ${index}: found ends that are no range; expected from < to and low ≤ high, all finite.`;
    throw new FiguresError("invalid-number", message, ["rows", index]);
  });
}

/**
 * Draws a box as what it leaves of each input: its range as a thick bar on that of the input, each on its own scale, with
 * its bounds in numbers.
 *
 * @throws {FiguresError} `invalid-number` for ends that are no range, `invalid-id`, `invalid-width`.
 */
export function boxRanges(record: BoxRangesRecord, options: FigureOptions): string {
  check(record);
  const { rows, words } = record;
  const legend = [areaSample(words.box, "state"), areaSample(words.range, "faint")];
  return frame(record, options, rows.length === 0 ? [] : legend, (canvas) => {
    if (rows.length === 0) return emptyBody(canvas, words.empty);
    const { document } = canvas;
    const notes = rows.some(({ note }) => note !== "");
    const widest = Math.max(textWidth(words.note, 11), ...rows.map(({ note }) => textWidth(note, 11)));
    const body = drawLanes(canvas, {
      names: rows.map(({ label }) => label),
      domain: [0, 1],
      step: 44,
      right: notes ? widest + 16 : 14,
      hasAxis: false,
      axisLabel: "",
      draw: ({ y, at, parent, right }, index) => {
        const row = rows[index];
        if (!row) return;
        const place = (value: number) =>
          at(Math.min(1, Math.max(0, (value - row.from) / (row.to - row.from))));
        const bar = (look: object, from: number, to: number, height: number) => {
          const box = {
            ...look,
            x: from,
            y: y - 4 - height / 2,
            width: Math.max(1, to - from),
            height,
            rx: 2,
          };
          svgElement(document, "rect", box, parent);
        };
        bar(paint("faint"), at(0), at(1), 6);
        bar({ ...paint("state"), "data-box": "" }, place(row.low ?? row.from), place(row.high ?? row.to), 12);
        const small = { "font-size": 11 };
        const end = (value: number, x: number, anchor: string, isBound: boolean) => {
          const look = { ...paint(isBound ? "ink" : "muted"), ...small, "text-anchor": anchor, x, y: y + 17 };
          textElement(
            document,
            parent,
            numberLabel(value, 3),
            isBound ? { ...look, "font-weight": 600 } : look,
          );
        };
        // Ends of the input are left out where a bound would stand upon them.
        const near = (bound: number | null, value: number) =>
          bound !== null && Math.abs(place(bound) - place(value)) < 44;
        if (!near(row.low, row.from) && !near(row.high, row.from)) end(row.from, at(0), "start", false);
        if (!near(row.high, row.to) && !near(row.low, row.to)) end(row.to, at(1), "end", false);
        const isTight = row.low !== null && row.high !== null && place(row.high) - place(row.low) < 60;
        if (row.low !== null) end(row.low, place(row.low), isTight ? "end" : "middle", true);
        if (row.high !== null) end(row.high, place(row.high), isTight ? "start" : "middle", true);
        const note = { ...paint("ink"), ...small, "text-anchor": "start", x: right + 12, y };
        if (row.note) textElement(document, parent, row.note, note);
      },
    });
    if (!notes) return body;
    const group = svgElement(document, "g");
    const head = { ...paint("muted"), "font-size": 11, "text-anchor": "end", x: canvas.width, y: 10 };
    textElement(document, group, words.note, head);
    body.group.setAttribute("transform", "translate(0,16)");
    group.appendChild(body.group);
    return { group, height: body.height + 16 };
  });
}
