import * as Plot from "@observablehq/plot";
import { svgElement } from "../drawing/svgElement.ts";
import { palette, type Role } from "../theme/palette.ts";

const roleOf = new Map<string, Role>(
  (Object.keys(palette) as Role[]).map((role) => [palette[role][0], role]),
);

/** Turns the light colours that marks were given into roles, so that they follow the theme. */
function themed(element: Element): void {
  const classes: string[] = [];
  for (const property of ["fill", "stroke"] as const) {
    const role = roleOf.get(element.getAttribute(property) ?? "");
    if (role) classes.push(`${property[0]}-${role}`);
  }
  if (classes.length > 0) element.setAttribute("class", classes.join(" "));
  else element.removeAttribute("class");
  element.removeAttribute("aria-label");
  element.removeAttribute("aria-hidden");
  for (const child of [...element.children]) themed(child);
}

/**
 * Takes back the half pixel by which Plot moves a mark's group on screens of low density only: it
 * would make the bytes depend on the screen. Groups have no other fraction in their transform.
 */
function settled(element: Element): void {
  const moved = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(element.getAttribute("transform") ?? "");
  if (!moved) return;
  const [x, y] = [Math.floor(Number(moved[1])), Math.floor(Number(moved[2]))];
  if (x === 0 && y === 0) element.removeAttribute("transform");
  else element.setAttribute("transform", `translate(${x},${y})`);
}

export interface Chart {
  readonly group: SVGElement;
  /** Pixel of a value on a scale of the chart. */
  readonly at: (scale: "x" | "y", value: unknown) => number;
}

/**
 * Draws a chart with Observable Plot and hands over what lies inside its SVG.
 *
 * Title and legend never go to Plot, which would wrap the SVG in a `<figure>`; its own style and
 * root do not enter the figure, so that one standalone SVG remains.
 */
export function plotGroup(document: Document, options: Plot.PlotOptions): Chart {
  const plot = Plot.plot({ ...options, document, className: "commonweal" });
  const group = svgElement(document, "g", {
    fill: "currentColor",
    "text-anchor": "middle",
    "font-size": 11,
  });
  for (const child of [...plot.children]) {
    if (child.localName === "style") continue;
    for (const mark of [child, ...child.querySelectorAll("g")]) if (mark.localName === "g") settled(mark);
    themed(child);
    group.appendChild(child);
  }
  const at = (name: "x" | "y", value: unknown) => Number(plot.scale(name)?.apply(value));
  return { group, at };
}
