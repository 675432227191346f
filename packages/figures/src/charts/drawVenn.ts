import type { Body, Canvas } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { paint } from "../theme/paint.ts";
import type { Role } from "../theme/palette.ts";
import type { VennDiagramRecord, VennOutput } from "./VennDiagramRecord.ts";
import { vennPlaces } from "./vennPlaces.ts";
import { type VennShape, vennShapes } from "./vennShapes.ts";

const widest = 600;

/** How regions are filled; a remainder is left as the paper. */
export const vennFills: Readonly<Record<VennOutput, { readonly role: Role; readonly opacity: number }>> = {
  explained: { role: "society", opacity: 0.45 },
  negative: { role: "tie", opacity: 0.28 },
  contradictory: { role: "worse", opacity: 0.55 },
  remainder: { role: "paper", opacity: 1 },
};

function outline({ x, y, rx, ry, cos, sin, turn }: VennShape, side: number): string {
  const [dx, dy] = [rx * cos * side, rx * sin * side];
  const [cx, cy] = [x * side, y * side];
  const arc = `A${rx * side},${ry * side} ${turn} 1 1`;
  return `M${cx - dx},${cy - dy}${arc} ${cx + dx},${cy + dy}${arc} ${cx - dx},${cy - dy}Z`;
}

/** Draws the regions of a Venn diagram, each cut out by its shapes, with the number of its cases. */
export function drawVenn({ document, id, width }: Canvas, record: VennDiagramRecord): Body {
  const { shapes, height: share } = vennShapes[record.conditions.length - 1] as (typeof vennShapes)[number];
  const side = Math.min(width, widest);
  const height = share * side;
  const group = svgElement(document, "g");
  const clips = svgElement(document, "defs", {}, group);
  const whole = `M0,0H${side}V${height}H0Z`;
  for (const [place, shape] of shapes.entries()) {
    const d = outline(shape, side);
    const inside = svgElement(document, "clipPath", { id: `${id}-in-${place}` }, clips);
    svgElement(document, "path", { d }, inside);
    const outside = svgElement(document, "clipPath", { id: `${id}-out-${place}` }, clips);
    svgElement(document, "path", { d: `${whole}${d}`, "clip-rule": "evenodd" }, outside);
  }
  const places = vennPlaces(shapes, share);
  const rows = new Map(
    record.regions.map((region) => [region.inside.map((one) => (one ? "1" : "0")).join(""), region]),
  );
  for (const key of [...places.keys()].sort()) {
    const region = rows.get(key);
    const { role, opacity } = vennFills[region?.output ?? "remainder"];
    let parent = group;
    for (const [place, digit] of [...key].entries()) {
      const clip = `url(#${id}-${digit === "1" ? "in" : "out"}-${place})`;
      parent = svgElement(document, "g", { "clip-path": clip }, parent);
    }
    const area = svgElement(
      document,
      "rect",
      { ...paint(role), "fill-opacity": opacity, x: 0, y: 0, width: side, height },
      parent,
    );
    area.setAttribute("data-region", key);
    if (region) titleElement(document, area, region.title);
  }
  svgElement(document, "path", { ...paint("none", "faint"), d: whole }, group);
  for (const shape of shapes) {
    svgElement(
      document,
      "path",
      { ...paint("none", "ink"), "stroke-width": 1.6, d: outline(shape, side) },
      group,
    );
  }
  for (const [key, { x, y }] of places) {
    const region = rows.get(key);
    const look = {
      ...paint(region ? "ink" : "muted"),
      "text-anchor": "middle",
      "font-size": side < 420 ? 12 : 15,
      "font-weight": region?.output === "explained" ? 700 : undefined,
    };
    const text = textElement(document, group, region ? String(region.cases) : "–", {
      ...look,
      x: x * side,
      y: y * side + 5,
    });
    if (region) titleElement(document, text, region.title);
  }
  for (const [place, { name }] of shapes.entries()) {
    const label = cutLabel(record.conditions[place] ?? "", 24);
    const look = { ...paint("ink"), "text-anchor": name.anchor, "font-size": 13, "font-weight": 600 };
    const text = textElement(document, group, label, { ...look, x: name.x * side, y: name.y * side });
    titleElement(document, text, record.conditions[place] ?? "");
  }
  return { group, height };
}
