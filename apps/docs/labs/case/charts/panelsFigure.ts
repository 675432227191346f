import type { Colours } from "./Colours.ts";
import { fonts } from "./fonts.ts";
import { linePanel, type PanelRecord } from "./linePanel.ts";
import { svg } from "./svg.ts";

export interface LegendEntry {
  readonly label: string;
  readonly colour: keyof Colours;
  readonly look: "line" | "dashed" | "band";
}

export interface FigureText {
  readonly title: string;
  readonly description: string;
}

const panelHeight = 244;

/** A drawing that stands alone: what is needed to read it is inside it. */
export function standalone(width: number, height: number, colours: Colours, text: FigureText): SVGElement {
  const root = svg("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "font-family": fonts,
    "aria-label": `${text.title}. ${text.description}`,
  });
  svg("rect", { width, height, fill: colours.paper }, root);
  return root;
}

function drawLegend(
  entries: readonly LegendEntry[],
  colours: Colours,
  width: number,
  root: SVGElement,
): number {
  let [x, y] = [0, 14];
  for (const { label, colour, look } of entries) {
    const room = 34 + [...label].reduce((sum, sign) => sum + (sign > "\u2e80" ? 12 : 6.6), 0) + 14;
    if (x > 0 && x + room > width) [x, y] = [0, y + 20];
    const mark = colours[colour];
    if (look === "band")
      svg("rect", { x, y: y - 10, width: 26, height: 12, fill: mark, "fill-opacity": 0.3 }, root);
    else {
      const line = { x1: x, x2: x + 26, y1: y - 4, y2: y - 4, stroke: mark, "stroke-width": 2 };
      svg("line", { ...line, ...(look === "dashed" ? { "stroke-dasharray": "6 4" } : {}) }, root);
    }
    svg("text", { x: x + 32, y, fill: colours.ink, "font-size": 12 }, root, label);
    x += room;
  }
  return y + 16;
}

/** Draws panels under one legend, two a row where there is room. */
export function panelsFigure(
  panels: readonly PanelRecord[],
  legend: readonly LegendEntry[],
  colours: Colours,
  width: number,
  text: FigureText,
): SVGElement {
  const columns = width >= 620 ? 2 : 1;
  const gap = 20;
  const wide = (width - gap * (columns - 1)) / columns;
  const head = svg("g", {});
  const top = drawLegend(legend, colours, width, head);
  const rows = Math.ceil(panels.length / columns);
  const root = standalone(width, top + rows * (panelHeight + gap), colours, text);
  root.append(head);
  for (const [index, panel] of panels.entries()) {
    const group = linePanel(panel, colours, wide, panelHeight, `clip-${index}`);
    const x = (index % columns) * (wide + gap);
    group.setAttribute(
      "transform",
      `translate(${x},${top + Math.floor(index / columns) * (panelHeight + gap)})`,
    );
    root.append(group);
  }
  return root;
}
