import type { Canvas } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { balanceText } from "../text/balanceText.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import { drawKey, mostInKey } from "./drawKey.ts";
import type { Point } from "./fitPositions.ts";
import type { MapScene } from "./MapScene.ts";
import { type Box, placeLabels } from "./placeLabels.ts";

const size = 11;
const lineHeight = 12.5;

interface Owner extends Point {
  readonly r: number;
  readonly pale: boolean;
}

function drawBlock(canvas: Canvas, parent: SVGElement, lines: readonly string[], box: Box, at: Owner): void {
  const { r, pale } = at;
  // Text grows away from its symbol, so that a broader font than expected does not run into it.
  const anchor = box.x > at.x ? "start" : box.x + box.width < at.x ? "end" : "middle";
  const shares = { start: 0, middle: 0.5, end: 1 };
  const away = Math.max(box.x - at.x, at.x - box.x - box.width, box.y - at.y, at.y - box.y - box.height);
  if (away > r + 6) {
    const nearest = (value: number, least: number, span: number) =>
      Math.max(least + 2, Math.min(value, least + span - 2));
    const [x, y] = [nearest(at.x, box.x, box.width), nearest(at.y, box.y, box.height)];
    const share = r / Math.sqrt((x - at.x) * (x - at.x) + (y - at.y) * (y - at.y));
    const d = `M${at.x + share * (x - at.x)},${at.y + share * (y - at.y)}L${x},${y}`;
    svgElement(canvas.document, "path", { ...paint("none", "muted"), "stroke-width": 0.7, d }, parent);
  }
  lines.forEach((line, index) => {
    textElement(canvas.document, parent, line, {
      ...paint(pale ? "muted" : "ink", "paper"),
      "stroke-width": 3,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
      "font-size": size,
      "text-anchor": anchor,
      x: box.x + box.width * shares[anchor],
      y: box.y + index * lineHeight + size * 0.86,
    });
  });
}

/** Names the actors of a map and gives the height of the key below it, 0 where every name found room. */
export function drawLabels(canvas: Canvas, parent: SVGElement, scene: MapScene): number {
  const { record, positions, degree, r } = scene;
  const order = [...scene.shown].sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  const texts = order.map((actor) => balanceText(cutLabel(record.actors[actor]?.label ?? ""), 108, size));
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
  const group = svgElement(canvas.document, "g", {}, parent);
  const draw = (actor: number, lines: readonly string[], box: Box) =>
    drawBlock(canvas, group, lines, box, {
      ...(positions[actor] as Point),
      r: r * 1.25,
      pale: scene.pale && degree[actor] === 0,
    });
  const requests = order.map((actor, index) => requestFor(actor, texts[index] ?? []));
  const places = placeLabels(requests, symbols, scene.lines, area);
  places.forEach((box, index) => {
    if (box) draw(order[index] as number, texts[index] ?? [], box);
  });
  const rest = order.filter((_, index) => !places[index]);
  const taken = [...symbols, ...places.filter((box) => box !== null)];
  const numbered = rest.map((actor) => ({
    ...requestFor(actor, [rest.length > 9 ? "00" : "0"]),
    height: 10,
  }));
  const keyed: number[] = [];
  placeLabels(numbered, taken, scene.lines, area).forEach((box, index) => {
    if (!box || keyed.length === mostInKey(canvas.width)) return;
    keyed.push(rest[index] as number);
    draw(rest[index] as number, [String(keyed.length)], box);
  });
  return drawKey(canvas, group, scene, keyed, rest.length - keyed.length);
}
