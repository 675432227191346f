import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import { arrowHead } from "./arrowHead.ts";

/** Draws an arrow whose middle is at (x, y), reaching over (dx, dy), in pixels. */
export function drawFieldArrow(
  document: Document,
  parent: SVGElement,
  { x, y, dx, dy }: { x: number; y: number; dx: number; dy: number },
): void {
  const length = Math.sqrt(dx * dx + dy * dy);
  if (!(length > 0)) return;
  const size = Math.min(5, length * 0.6);
  const [tipX, tipY] = [x + dx / 2, y + dy / 2];
  const stem = 1 - size / length;
  const line = `M${x - dx / 2},${y - dy / 2}l${dx * stem},${dy * stem}`;
  svgElement(document, "path", { ...paint("none", "outside"), "stroke-width": 1, d: line }, parent);
  svgElement(document, "path", { ...paint("outside"), d: arrowHead(tipX, tipY, dx, dy, size) }, parent);
}
