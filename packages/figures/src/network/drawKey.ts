import type { Canvas } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import { drawActor } from "./drawActor.ts";
import type { MapScene } from "./MapScene.ts";

/** Most names a key lists in a figure of a width; more would be longer than the map. */
export function mostInKey(width: number): number {
  return width < 560 ? 24 : 60;
}

const size = 11;
const rowHeight = 17;

/** Lists the names that found no room on the map, under their numbers, and counts those still missing. */
export function drawKey(
  canvas: Canvas,
  parent: SVGElement,
  { record, height }: MapScene,
  keyed: readonly number[],
  missing: number,
): number {
  const { document, width } = canvas;
  const labels = keyed.map((actor) => cutLabel(record.actors[actor]?.label ?? ""));
  const widest = labels.reduce((most, label) => Math.max(most, textWidth(label, size)), 0) + 48;
  const columns = Math.max(1, Math.min(keyed.length, 5, Math.floor(width / widest)));
  const rows = Math.ceil(keyed.length / columns);
  keyed.forEach((actor, index) => {
    const x = Math.floor(index / rows) * (width / columns);
    const y = height + 18 + (index % rows) * rowHeight;
    const { label = "", spheres = {} } = record.actors[actor] ?? {};
    const number = { ...paint("muted"), x: x + 14, y, "font-size": size, "text-anchor": "end" };
    textElement(document, parent, String(index + 1), number);
    const symbol = svgElement(document, "g", { transform: `translate(${x + 25},${y - 4})` }, parent);
    drawActor(document, symbol, spheres, 4);
    const name = textElement(document, parent, labels[index] ?? "", {
      ...paint("ink"),
      x: x + 34,
      y,
      "font-size": size,
    });
    titleElement(document, name, label);
  });
  const key = rows === 0 ? 0 : rows * rowHeight + 8;
  if (missing === 0) return key;
  const note = { ...paint("muted"), x: 0, y: height + key + 14, "font-size": size };
  textElement(document, parent, `+ ${missing} ${record.words.unlabelled}`, note);
  return key + 20;
}
