import type { Canvas } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import type { Point } from "./fitPositions.ts";
import type { NetworkMapRecord } from "./NetworkMapRecord.ts";
import { type Box, placeLabels } from "./placeLabels.ts";

interface MapScene {
  readonly record: NetworkMapRecord;
  readonly shown: readonly number[];
  readonly positions: readonly Point[];
  readonly degree: ArrayLike<number>;
  readonly lines: readonly Point[];
  readonly r: number;
  readonly height: number;
}

const size = 11;
const lineHeight = 12.5;
const mostInKey = 60;

function drawBlock(
  canvas: Canvas,
  parent: SVGElement,
  lines: readonly string[],
  box: Box,
  faint: boolean,
): void {
  lines.forEach((line, index) => {
    textElement(canvas.document, parent, line, {
      ...paint(faint ? "muted" : "ink", "paper"),
      "stroke-width": 3,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
      "font-size": size,
      "text-anchor": "middle",
      x: box.x + box.width / 2,
      y: box.y + index * lineHeight + size * 0.86,
    });
  });
}

function drawKey(canvas: Canvas, parent: SVGElement, scene: MapScene, keyed: readonly number[]): number {
  const { document, width } = canvas;
  const columns = Math.max(1, Math.floor(width / 230));
  const rows = Math.ceil(keyed.length / columns);
  keyed.forEach((actor, index) => {
    const x = Math.floor(index / rows) * (width / columns);
    const y = scene.height + 14 + (index % rows) * 16;
    const whole = scene.record.actors[actor]?.label ?? "";
    const limit = Math.max(10, Math.floor((width / columns - 34) / 6.4));
    const number = { ...paint("muted"), x: x + 16, y, "font-size": size, "text-anchor": "end" };
    textElement(document, parent, String(index + 1), number);
    const entry = { ...paint("ink"), x: x + 22, y, "font-size": size };
    const label = textElement(document, parent, cutLabel(whole, Math.min(40, limit)), entry);
    titleElement(document, label, whole);
  });
  return rows * 16 + 6;
}

/** Names the actors of a map and gives the height of the key below it, 0 where every name found room. */
export function drawLabels(canvas: Canvas, parent: SVGElement, scene: MapScene): number {
  const { record, positions, degree, r } = scene;
  const order = [...scene.shown].sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  const texts = order.map((actor) => wrapText(cutLabel(record.actors[actor]?.label ?? ""), 104, size));
  const requestFor = (actor: number, lines: readonly string[]) => ({
    ...(positions[actor] as Point),
    r: r * 1.2,
    width: lines.reduce((most, line) => Math.max(most, textWidth(line, size)), 0),
    height: lines.length * lineHeight,
  });
  const symbols = scene.shown.map((actor) => {
    const { x, y } = positions[actor] as Point;
    return { x: x - r * 1.2, y: y - r * 1.2, width: r * 2.4, height: r * 2.4 };
  });
  const area = { x: 0, y: 0, width: canvas.width, height: scene.height };
  const requests = order.map((actor, index) => requestFor(actor, texts[index] ?? []));
  const places = placeLabels(requests, symbols, scene.lines, area);
  const group = svgElement(canvas.document, "g", {}, parent);
  places.forEach((box, index) => {
    if (box) drawBlock(canvas, group, texts[index] ?? [], box, degree[order[index] ?? -1] === 0);
  });
  const rest = order.filter((_, index) => !places[index]);
  const keyed = rest.slice(0, mostInKey);
  if (rest.length === 0) return 0;
  const taken = [...symbols, ...places.filter((box) => box !== null)];
  const numbers = keyed.map((actor, index) => requestFor(actor, [String(index + 1)]));
  placeLabels(numbers, taken, scene.lines, area).forEach((box, index) => {
    if (box) drawBlock(canvas, group, [String(index + 1)], box, degree[keyed[index] ?? -1] === 0);
  });
  const height = drawKey(canvas, group, scene, keyed);
  if (rest.length === keyed.length) return height;
  const note = `+ ${rest.length - keyed.length} ${record.words.unlabelled}`;
  const y = scene.height + height + 12;
  textElement(canvas.document, group, note, { ...paint("muted"), x: 0, y, "font-size": size });
  return height + 18;
}
