import type { LegendItem } from "../drawing/flowLegend.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import type { Role } from "../theme/palette.ts";

/** A legend item showing an interval: a line, a dot, or both. */
export function lineSample(label: string, role: Role, parts: { line?: number; dot?: number }): LegendItem {
  const draw = (document: Document, parent: SVGElement) => {
    if (parts.line) {
      svgElement(
        document,
        "path",
        { ...paint("none", role), "stroke-width": parts.line, d: "M0,0h24" },
        parent,
      );
    }
    if (parts.dot) svgElement(document, "circle", { ...paint(role), cx: 12, cy: 0, r: parts.dot }, parent);
  };
  return { label, width: 24, draw };
}
