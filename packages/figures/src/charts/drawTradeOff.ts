import type { Body, Canvas } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import { finiteSpan } from "./finiteSpan.ts";
import { numberLabel } from "./numberLabel.ts";
import { type Box, placePointLabels } from "./placePointLabels.ts";
import { planeAxes } from "./planeAxes.ts";
import { plotGroup } from "./plotGroup.ts";
import type { TradeOffRecord } from "./TradeOffRecord.ts";

const margins = { marginLeft: 46, marginRight: 14, marginTop: 12, marginBottom: 40 };

/** Ends of an axis with room around the values. */
function domainOf(values: readonly number[]): [number, number] {
  const [least, most] = finiteSpan(values) ?? [0, 1];
  const room = (most - least || Math.abs(most) || 1) * 0.08;
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly title: string;
}

/** Corners of the staircase through the frontier, from the edge of less performance to that of more loss. */
function staircase(dots: readonly Dot[], left: number, top: number): (readonly [number, number])[] {
  const sorted = [...dots].sort((a, b) => a.x - b.x || b.y - a.y);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const steps = sorted.flatMap(({ x, y }, place): [number, number][] => {
    const before = sorted[place - 1];
    return before
      ? [
          [x, before.y],
          [x, y],
        ]
      : [[x, y]];
  });
  return [[left, first.y], ...steps, [last.x, top]];
}

/** The lines between corners as boxes that no name may cover. */
function edges(corners: readonly (readonly [number, number])[]): Box[] {
  return corners.slice(1).map(([x, y], place) => {
    const [fromX, fromY] = corners[place] as readonly [number, number];
    const [left, right] = [Math.min(x, fromX), Math.max(x, fromX)];
    return { left: left - 2, right: right + 2, top: Math.min(y, fromY) - 1, bottom: Math.max(y, fromY) + 1 };
  });
}

/** Draws the plane of a trade-off: axes, staircase, designs with their names, and which corner is better. */
export function drawTradeOff(canvas: Canvas, record: TradeOffRecord): Body {
  const { document, width } = canvas;
  const { designs, words } = record;
  const height = Math.min(420, Math.max(280, Math.round(width * 0.5)));
  const { grid, axes } = planeAxes(width - 60, height - 52);
  const chart = plotGroup(document, {
    ...margins,
    width,
    height,
    x: { domain: domainOf(designs.map(({ normal }) => normal)), nice: true },
    y: { domain: domainOf(designs.map(({ loss }) => loss)), nice: 4 },
    marks: [...grid, ...axes],
  });
  const room = {
    left: margins.marginLeft,
    right: width - 4,
    top: margins.marginTop,
    bottom: height - margins.marginBottom,
  };
  const onFrontier = new Set(record.frontier);
  const dots = designs.map(({ label, normal, loss }): Dot => {
    const numbers = `${record.xLabel} ${numberLabel(normal, 4)}, ${record.yLabel} ${numberLabel(loss, 4)}`;
    return { x: chart.at("x", normal), y: chart.at("y", loss), label, title: `${label}: ${numbers}` };
  });
  const best = dots.filter((_, design) => onFrontier.has(design));
  const beaten = dots.filter((_, design) => !onFrontier.has(design));
  const corners = staircase(best, room.left, room.top);
  const d = `M${corners.map(([x, y]) => `${x},${y}`).join("L")}`;
  const line = { ...paint("none", "ink"), "stroke-width": 1.6, d };
  if (corners.length > 0) svgElement(document, "path", line, chart.group);
  for (const [list, look] of [
    [beaten, { ...paint("paper", "tie"), "stroke-width": 1.5, r: 4 }],
    [best, { ...paint("ink", "paper"), "stroke-width": 1.2, r: 5 }],
  ] as const) {
    for (const { x, y, title } of list) {
      const dot = svgElement(document, "circle", { ...look, cx: x, cy: y, "data-design": "" }, chart.group);
      titleElement(document, dot, title);
    }
  }
  const halo = { "stroke-width": 3, "paint-order": "stroke", "text-anchor": "start", "font-size": 11 };
  const sign = `${cutLabel(words.better)} ↘`;
  const signX = width - margins.marginRight;
  const corner = { ...paint("muted", "paper"), ...halo, "text-anchor": "end" };
  textElement(document, chart.group, sign, { ...corner, x: signX, y: room.bottom - 8 });
  const signBox = {
    left: signX - textWidth(sign, 11),
    right: signX,
    top: room.bottom - 22,
    bottom: room.bottom,
  };
  placePointLabels([...best, ...beaten], [...edges(corners), signBox], room).forEach((place, index) => {
    if (!place) return;
    const look = { ...paint(index < best.length ? "ink" : "muted", "paper"), ...halo };
    textElement(document, chart.group, place.text, { ...look, x: place.x, y: place.y });
  });

  const group = svgElement(document, "g");
  const small = { ...paint("muted"), "font-size": 11 };
  textElement(document, group, record.yLabel, { ...small, x: 0, y: 13 });
  chart.group.setAttribute("transform", "translate(0,12)");
  group.appendChild(chart.group);
  const under = { ...small, "text-anchor": "end", x: width - margins.marginRight, y: height + 6 };
  textElement(document, group, record.xLabel, under);
  return { group, height: height + 12 };
}
