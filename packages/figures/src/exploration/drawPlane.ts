import * as Plot from "@observablehq/plot";
import { placePointLabels } from "../charts/placePointLabels.ts";
import { planeAxes } from "../charts/planeAxes.ts";
import { plotGroup } from "../charts/plotGroup.ts";
import type { Body, Canvas } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { paint } from "../theme/paint.ts";
import type { Role } from "../theme/palette.ts";

const margins = { marginLeft: 46, marginRight: 14, marginTop: 12, marginBottom: 26 };

export interface PlaneDot {
  readonly x: number;
  readonly y: number;
  /** Written beside the dot where there is room. */
  readonly label: string;
  /** Shown by a pointer. */
  readonly title: string;
  readonly fill: Role;
  readonly stroke?: Role;
  readonly radius: number;
}

export interface Plane {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Drawn under the dots, in pixels of the plane. */
  readonly under?: (parent: SVGElement, at: (axis: "x" | "y", value: number) => number) => void;
  readonly dots: readonly PlaneDot[];
  readonly isLogarithmic?: boolean;
}

/** Draws two axes with their names, what lies under the dots, the dots and their names. */
export function drawPlane({ document, width }: Canvas, plane: Plane): Body {
  const height = Math.min(420, Math.max(280, Math.round(width * 0.5)));
  const { grid, axes } = planeAxes(width - 60, height - 38);
  const chart = plotGroup(document, {
    ...margins,
    width,
    height,
    x: { domain: [...plane.x], type: plane.isLogarithmic ? "log" : "linear", nice: !plane.isLogarithmic },
    y: { domain: [...plane.y], nice: 4 },
    marks: [...grid, ...axes, Plot.frame({ stroke: "none" })],
  });
  plane.under?.(chart.group, chart.at);
  const placed = plane.dots.map((dot) => ({ ...dot, x: chart.at("x", dot.x), y: chart.at("y", dot.y) }));
  for (const { x, y, title, fill, stroke, radius } of placed) {
    const look = { ...paint(fill, stroke ?? "paper"), "stroke-width": 1.2, cx: x, cy: y, r: radius };
    titleElement(document, svgElement(document, "circle", { ...look, "data-dot": "" }, chart.group), title);
  }
  const room = { left: 46, right: width - 4, top: 4, bottom: height - 26 };
  const named = placed.filter(({ label }) => label !== "");
  placePointLabels(named, [], room).forEach((place) => {
    if (!place) return;
    const halo = { "stroke-width": 3, "paint-order": "stroke", "text-anchor": "start", "font-size": 11 };
    textElement(document, chart.group, place.text, {
      ...paint("ink", "paper"),
      ...halo,
      x: place.x,
      y: place.y,
    });
  });
  const group = svgElement(document, "g");
  const small = { ...paint("muted"), "font-size": 11 };
  textElement(document, group, plane.yLabel, { ...small, x: 0, y: 11 });
  chart.group.setAttribute("transform", "translate(0,14)");
  group.appendChild(chart.group);
  textElement(document, group, plane.xLabel, {
    ...small,
    "text-anchor": "end",
    x: width - 14,
    y: height + 24,
  });
  return { group, height: height + 28 };
}
