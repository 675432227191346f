import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import { type Spheres, sphereNames } from "../theme/Spheres.ts";

function pie(document: Document, parent: SVGElement, spheres: Spheres, radius: number, total: number): void {
  // A circle half as wide with a stroke as broad as the radius is a pie whose slices are dashes:
  // no sine or cosine, whose last digits differ from engine to engine.
  const round = Math.PI * radius;
  let start = 0;
  for (const name of sphereNames) {
    const share = (spheres[name] ?? 0) / total;
    if (share <= 0) continue;
    const slice = {
      ...paint("none", name),
      r: radius / 2,
      "stroke-width": radius,
      "stroke-dasharray": `${round * share} ${round}`,
      transform: `rotate(${-90 + 360 * start})`,
    };
    svgElement(document, "circle", slice, parent);
    start += share;
  }
  svgElement(document, "circle", { ...paint("none", "ink"), r: radius, "stroke-width": 1 }, parent);
}

/**
 * Draws an actor around the origin. Its shape says the same as its colour: a square for state, a
 * diamond for capital, a disc for society, a triangle outside them, a larger split disc for several.
 */
export function drawActor(document: Document, parent: SVGElement, spheres: Spheres, r: number): void {
  const found = sphereNames.filter((name) => (spheres[name] ?? 0) > 0);
  const total = found.reduce((sum, name) => sum + (spheres[name] ?? 0), 0);
  const [only] = found;
  if (found.length > 1) {
    pie(document, parent, spheres, r * 1.15, total);
    return;
  }
  const look = { ...paint(only ?? "outside", "ink"), "stroke-width": 1, "stroke-linejoin": "round" };
  if (only === "society") svgElement(document, "circle", { ...look, r }, parent);
  else if (only === "state") {
    const side = r * 1.8;
    svgElement(document, "rect", { ...look, x: -side / 2, y: -side / 2, width: side, height: side }, parent);
  } else {
    const corners =
      only === "capital" ? [0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0] : [0, -1.2, 1.1, 0.8, -1.1, 0.8];
    const d = corners.map((corner, index) => `${index === 0 ? "M" : index % 2 ? "," : "L"}${corner * r}`);
    svgElement(document, "path", { ...look, d: `${d.join("")}Z` }, parent);
  }
}
