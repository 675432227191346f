import { svgElement } from "../drawing/svgElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { paint } from "../theme/paint.ts";
import type { PhaseStability } from "./PhasePortraitRecord.ts";

const r = 5.5;

/** Draws an equilibrium: full where stable, empty where unstable, half full for a saddle, with a point where neutral. */
export function drawEquilibrium(
  document: Document,
  parent: SVGElement,
  { x, y, stability, label }: { x: number; y: number; stability: PhaseStability; label?: string | undefined },
): void {
  const group = svgElement(document, "g", { "data-stability": stability }, parent);
  if (label !== undefined) titleElement(document, group, label);
  const ring = { "stroke-width": 1.8, cx: x, cy: y, r };
  svgElement(
    document,
    "circle",
    { ...paint(stability === "stable" ? "ink" : "paper", "ink"), ...ring },
    group,
  );
  if (stability === "saddle") {
    svgElement(document, "path", { ...paint("ink"), d: `M${x},${y - r}a${r},${r} 0 0 1 0,${2 * r}Z` }, group);
  }
  if (stability === "neutral") svgElement(document, "circle", { ...paint("ink"), cx: x, cy: y, r: 2 }, group);
}
