import type { LegendItem } from "../drawing/flowLegend.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import type { Role } from "../theme/palette.ts";

/** A legend item showing a filled area. */
export function areaSample(label: string, role: Role, opacity?: number): LegendItem {
  const draw = (document: Document, parent: SVGElement) => {
    const box = { x: 0, y: -6, width: 18, height: 12, opacity };
    svgElement(document, "rect", { ...paint(role), ...box }, parent);
  };
  return { label, width: 18, draw };
}
