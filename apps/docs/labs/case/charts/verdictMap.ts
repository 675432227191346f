import type { VerdictGrid } from "../model/Curves.ts";
import type { Colours } from "./Colours.ts";
import { evenTicks } from "./evenTicks.ts";
import { type FigureText, standalone } from "./panelsFigure.ts";
import { svg } from "./svg.ts";

/** A change of loss below this counts as none; the same cut-off as in the case's interventions. */
const noticeable = 0.02;

export type Verdict = "falls" | "same" | "rises" | "undefined";

export function verdictOf(change: number | null): Verdict {
  if (change === null) return "undefined";
  if (change <= -noticeable) return "falls";
  return change >= noticeable ? "rises" : "same";
}

/** Opacity of a cell: the stronger the change, the fuller; a quarter of the loss or more is full. */
export function fullnessOf(change: number): number {
  return 0.3 + 0.7 * Math.min(1, Math.abs(change) / 0.25);
}

export interface MapWords {
  readonly across: string;
  readonly up: string;
}

const edge = { left: 52, right: 14, top: 30, bottom: 44 };

/** Draws where loss falls, stays or rises; a ring marks where the sliders stand. Falling and rising differ in shape too. */
export function verdictMap(
  { across, up, change }: VerdictGrid,
  here: readonly [number, number],
  words: MapWords,
  colours: Colours,
  width: number,
  text: FigureText,
): SVGElement {
  const height = Math.min(460, Math.round(width * 0.72));
  const root = standalone(width, height, colours, text);
  const wide = (width - edge.left - edge.right) / across.length;
  const high = (height - edge.top - edge.bottom) / up.length;
  const bottom = height - edge.bottom;
  for (const [index, value] of change.entries()) {
    const [column, row] = [index % across.length, Math.floor(index / across.length)];
    const verdict = verdictOf(value);
    const [x, y] = [edge.left + column * wide, bottom - (row + 1) * high];
    const fill = {
      falls: colours.better,
      rises: colours.worse,
      same: colours.faint,
      undefined: colours.paper,
    }[verdict];
    const cell = { x: x + 0.5, y: y + 0.5, width: wide - 1, height: high - 1, fill };
    const opacity = verdict === "falls" || verdict === "rises" ? fullnessOf(value as number) : 1;
    svg("rect", { ...cell, "fill-opacity": Math.round(100 * opacity) / 100 }, root);
    const [cx, cy, size] = [x + wide / 2, y + high / 2, Math.min(wide, high) / 5];
    const stroke = { stroke: colours.ink, "stroke-width": 1.2 };
    if (verdict === "falls" || verdict === "rises")
      svg("line", { ...stroke, x1: cx - size, x2: cx + size, y1: cy, y2: cy }, root);
    if (verdict === "rises") svg("line", { ...stroke, x1: cx, x2: cx, y1: cy - size, y2: cy + size }, root);
  }
  const span = (values: readonly number[]) => [values[0] as number, values.at(-1) as number] as const;
  const placed = (value: number, [low, top]: readonly [number, number], cells: number) =>
    0.5 + ((value - low) / (top - low)) * (cells - 1);
  const muted = { fill: colours.muted, "font-size": 11 };
  const xOf = (value: number) => edge.left + wide * placed(value, span(across), across.length);
  const yOf = (value: number) => bottom - high * placed(value, span(up), up.length);
  for (const tick of evenTicks(...span(across), 5))
    svg("text", { ...muted, x: xOf(tick), y: bottom + 16, "text-anchor": "middle" }, root, String(tick));
  for (const tick of evenTicks(...span(up), 5))
    svg("text", { ...muted, x: edge.left - 6, y: yOf(tick) + 4, "text-anchor": "end" }, root, String(tick));
  svg("text", { ...muted, x: width - edge.right, y: height - 8, "text-anchor": "end" }, root, words.across);
  svg("text", { ...muted, x: 0, y: 14 }, root, words.up);
  const ring = { cx: xOf(here[0]), cy: yOf(here[1]), r: 7, fill: "none" };
  svg("circle", { ...ring, stroke: colours.paper, "stroke-width": 5 }, root);
  svg("circle", { ...ring, stroke: colours.ink, "stroke-width": 2 }, root);
  return root;
}
