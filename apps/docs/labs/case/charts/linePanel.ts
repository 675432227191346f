import type { Colours } from "./Colours.ts";
import { evenTicks } from "./evenTicks.ts";
import { areaPath, linePath } from "./linePath.ts";
import { svg } from "./svg.ts";

export interface PanelLine {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly colour: keyof Colours;
  readonly dashed?: boolean;
}

export interface PanelBand {
  readonly x: ArrayLike<number>;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly colour: keyof Colours;
}

export interface PanelRecord {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xSpan: readonly [number, number];
  readonly ySpan: readonly [number, number];
  readonly lines: readonly PanelLine[];
  readonly bands: readonly PanelBand[];
  readonly events: readonly { readonly x: number; readonly label: string }[];
}

const edge = { left: 44, right: 12, top: 58, bottom: 38 };

/** Draws lines with bands over time into a group of the given size. O(points). */
export function linePanel(
  record: PanelRecord,
  colours: Colours,
  width: number,
  height: number,
  id: string,
): SVGElement {
  const group = svg("g", {});
  const [x0, x1] = record.xSpan;
  const [y0, y1] = record.ySpan;
  const inner = { width: width - edge.left - edge.right, height: height - edge.top - edge.bottom };
  const xOf = (value: number) => edge.left + ((value - x0) / (x1 - x0)) * inner.width;
  const yOf = (value: number) => edge.top + (1 - (value - y0) / (y1 - y0)) * inner.height;
  const ink = { fill: colours.ink, "font-size": 12 };
  const muted = { fill: colours.muted, "font-size": 11 };
  svg("text", { ...ink, x: 0, y: 14, "font-size": 13, "font-weight": 600 }, group, record.title);
  svg("text", { ...muted, x: 0, y: 31 }, group, record.yLabel);
  for (const tick of evenTicks(y0, y1, 4)) {
    const y = yOf(tick);
    svg("line", { x1: edge.left, x2: width - edge.right, y1: y, y2: y, stroke: colours.faint }, group);
    svg("text", { ...muted, x: edge.left - 6, y: y + 4, "text-anchor": "end" }, group, String(tick));
  }
  const bottom = height - edge.bottom;
  for (const tick of evenTicks(x0, x1, width < 360 ? 4 : 6))
    svg("text", { ...muted, x: xOf(tick), y: bottom + 15, "text-anchor": "middle" }, group, String(tick));
  svg(
    "text",
    { ...muted, x: width - edge.right, y: bottom + 31, "text-anchor": "end" },
    group,
    record.xLabel,
  );
  const clip = svg("clipPath", { id }, group);
  svg("rect", { x: edge.left, y: edge.top - 2, width: inner.width, height: inner.height + 4 }, clip);
  const plot = svg("g", { "clip-path": `url(#${id})` }, group);
  for (const { x, low, high, colour } of record.bands) {
    const d = areaPath(
      x.length,
      (place) => xOf(x[place] as number),
      (place) => yOf(low[place] as number),
      (place) => yOf(high[place] as number),
    );
    svg("path", { d, fill: colours[colour], "fill-opacity": 0.22 }, plot);
  }
  for (const { x, label } of record.events) {
    const at = xOf(x);
    svg(
      "line",
      { x1: at, x2: at, y1: edge.top - 2, y2: bottom, stroke: colours.muted, "stroke-dasharray": "2 3" },
      plot,
    );
    const late = at > width * 0.6;
    const place = { x: late ? at - 4 : at + 4, y: edge.top - 4, "text-anchor": late ? "end" : "start" };
    svg("text", { ...muted, ...place }, group, label);
  }
  for (const { x, y, colour, dashed } of record.lines) {
    const d = linePath(
      x.length,
      (place) => xOf(x[place] as number),
      (place) => yOf(y[place] as number),
    );
    const stroke = { stroke: colours[colour], "stroke-width": 2, "stroke-linejoin": "round", fill: "none" };
    svg("path", { ...stroke, d, ...(dashed ? { "stroke-dasharray": "6 4" } : {}) }, plot);
  }
  return group;
}
