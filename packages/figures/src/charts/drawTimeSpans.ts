import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import type { AxisPlace, PanelSides } from "./PanelDrawing.ts";
import type { ResilienceCurve } from "./ResilienceCurveRecord.ts";

const size = 11;
const spanRow = 20;
const halo = { ...paint("ink", "paper"), "stroke-width": 3, "paint-order": "stroke", "font-size": size };

/** Draws a time as a line with ends and its name above it, moved aside where it would leave the panel. */
function drawSpan(
  document: Document,
  parent: SVGElement,
  { from, to, y, label }: { from: number; to: number; y: number; label: string },
  { left, right }: PanelSides,
): void {
  const d = `M${from},${y - 4}v8M${to},${y - 4}v8M${from},${y}H${to}`;
  svgElement(document, "path", { ...paint("none", "ink"), "stroke-width": 1.4, d }, parent);
  const half = textWidth(label, size) / 2;
  const x = Math.min(right - half, Math.max(left + half, (from + to) / 2));
  textElement(document, parent, label, { ...halo, x, y: y - 5, "text-anchor": "middle" });
}

/** Marks on a curve of resilience how low it fell and how long it took, over the chart. */
export function drawTimeSpans(
  document: Document,
  parent: SVGElement,
  { lowest, spans }: ResilienceCurve,
  at: AxisPlace,
  sides: PanelSides,
): void {
  const base = at("y", 0);
  spans.forEach(({ from, to, label }, index) => {
    const y = base - 8 - (spans.length - 1 - index) * spanRow;
    drawSpan(document, parent, { from: at("x", from), to: at("x", to), y, label }, sides);
  });
  if (!lowest) return;
  const [x, y] = [at("x", lowest.t), at("y", lowest.quality)];
  svgElement(
    document,
    "circle",
    { ...paint("paper", "ink"), "stroke-width": 1.6, cx: x, cy: y, r: 4 },
    parent,
  );
  const width = textWidth(lowest.label, size);
  const isLeft = x + 9 + width > sides.right;
  const isLow = y + 15 > base - spans.length * spanRow - 2;
  const look = {
    ...halo,
    x: isLeft ? x - 9 : x + 9,
    y: isLow ? y - 20 : y + 15,
    "text-anchor": isLeft ? "end" : "start",
  };
  textElement(document, parent, lowest.label, look);
}
