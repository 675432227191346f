import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import type { CaseKind } from "./caseKind.ts";

/** Draws the mark of a case: shape and colour both tell its kind. */
export function caseMark(
  document: Document,
  parent: Element,
  kind: CaseKind,
  x: number,
  y: number,
): SVGElement {
  const mark = { "stroke-width": 1.2 };
  switch (kind) {
    case "typical":
      return svgElement(
        document,
        "circle",
        { ...paint("ink", "paper"), ...mark, cx: x, cy: y, r: 5 },
        parent,
      );
    case "deviantInDegree":
      return svgElement(
        document,
        "circle",
        { ...paint("paper", "ink"), "stroke-width": 1.8, cx: x, cy: y, r: 4.5 },
        parent,
      );
    case "deviantInKind": {
      const d = `M${x},${y - 6.5}L${x + 6.5},${y}L${x},${y + 6.5}L${x - 6.5},${y}Z`;
      return svgElement(document, "path", { ...paint("capital", "paper"), ...mark, d }, parent);
    }
    case "uncovered":
      return svgElement(
        document,
        "rect",
        { ...paint("state", "paper"), ...mark, x: x - 5, y: y - 5, width: 10, height: 10 },
        parent,
      );
    default:
      return svgElement(
        document,
        "circle",
        { ...paint("outside", "paper"), ...mark, cx: x, cy: y, r: 3.5 },
        parent,
      );
  }
}
