import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import type { HysteresisLoop } from "./HysteresisLoopRecord.ts";
import { numberLabel } from "./numberLabel.ts";

interface LoopRoom {
  /** Pixel of a control. */
  readonly at: (control: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const size = 11;

/** Draws rules where the branches jump and, above them, half the distance between the jumps with its number. */
export function drawHalfWidth(
  document: Document,
  parent: SVGElement,
  { up, down, halfWidth }: HysteresisLoop,
  word: string,
  { at, top, bottom, left, right }: LoopRoom,
): void {
  const y = top - 8;
  const rule = { ...paint("none", "muted"), "stroke-width": 1, "stroke-dasharray": "2 3" };
  for (const jump of [up.jump, down.jump]) {
    if (jump !== null) svgElement(document, "path", { ...rule, d: `M${at(jump)},${y}V${bottom}` }, parent);
  }
  if (halfWidth === null || up.jump === null || down.jump === null) return;
  const [from, to] = [at((up.jump + down.jump) / 2), at(up.jump)];
  const ends = Math.abs(to - from) < 6 ? "" : `M${from},${y - 4}v8M${to},${y - 4}v8`;
  const span = `${ends}M${from},${y}H${to}`;
  svgElement(document, "path", { ...paint("none", "ink"), "stroke-width": 1.4, d: span }, parent);
  const label = `${word} ${numberLabel(halfWidth, 3)}`;
  const half = textWidth(label, size) / 2;
  const x = Math.min(right - half, Math.max(left + half, (from + to) / 2));
  const look = { ...paint("ink"), "font-size": size, "text-anchor": "middle" };
  textElement(document, parent, label, { ...look, x, y: y - 9 });
}
