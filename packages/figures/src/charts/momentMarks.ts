import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";

const diamondSize = 4.5;

/** The rule of the event: whole, in ink. */
export function eventRule(
  document: Document,
  parent: SVGElement,
  x: number,
  top: number,
  bottom: number,
): void {
  const look = { ...paint("none", "ink"), "stroke-width": 1.5, d: `M${x},${top}V${bottom}` };
  svgElement(document, "path", look, parent);
}

/** The rule of a change of definition: broken, with an empty diamond at its head. */
export function definitionRule(
  document: Document,
  parent: SVGElement,
  x: number,
  top: number,
  bottom: number,
): void {
  const rule = { ...paint("none", "muted"), "stroke-width": 1.2, "stroke-dasharray": "7 3 1.5 3" };
  svgElement(document, "path", { ...rule, d: `M${x},${top + diamondSize}V${bottom}` }, parent);
  const s = diamondSize;
  const d = `M${x},${top - s}l${s},${s}l${-s},${s}l${-s},${-s}Z`;
  svgElement(document, "path", { ...paint("paper", "ink"), "stroke-width": 1.4, d }, parent);
}

/** A break with its interval: a dot on a line with ends; an end that lies beyond the series has none. */
export function breakMark(
  document: Document,
  parent: SVGElement,
  { x, y, ends }: { x: number; y: number; ends: readonly { x: number; isOpen: boolean }[] },
): void {
  const [low, high] = ends;
  if (low && high) {
    const caps = ends.map((end) => (end.isOpen ? "" : `M${end.x},${y - 4}v8`)).join("");
    const d = `M${low.x},${y}H${high.x}${caps}`;
    svgElement(document, "path", { ...paint("none", "muted"), "stroke-width": 2, d }, parent);
  }
  svgElement(document, "circle", { ...paint("ink"), cx: x, cy: y, r: 3.6 }, parent);
}
