import { emptyBody } from "../drawing/emptyBody.ts";
import type { Body, Canvas } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { drawPanel } from "./drawPanel.ts";
import type { PanelDrawing } from "./PanelDrawing.ts";
import { preparePanel } from "./preparePanel.ts";
import type { SeriesLooks } from "./seriesLooks.ts";

const gap = 28;

interface PanelBodyOptions {
  readonly empty: string;
  /** Least width of a panel in pixels where there is room for two. */
  readonly least: number;
  readonly looks: SeriesLooks;
}

/** Draws panels in rows of about the same number of them. */
export function panelBody(
  canvas: Canvas,
  panels: readonly PanelDrawing[],
  { empty, least, looks }: PanelBodyOptions,
): Body {
  if (panels.length === 0) return emptyBody(canvas, empty);
  const most = Math.max(1, Math.min(panels.length, Math.floor((canvas.width + gap) / (least + gap))));
  const columns = Math.ceil(panels.length / Math.ceil(panels.length / most));
  const width = (canvas.width - gap * (columns - 1)) / columns;
  const group = svgElement(canvas.document, "g");
  let y = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const inRow = panels.slice(first, first + columns).map((panel) => preparePanel(panel, width));
    const lines = inRow.flatMap(({ events }) => events.map(({ row }) => (row ?? 4) + 1));
    const rows = Math.max(0, ...lines);
    const headingLines = Math.max(...inRow.map(({ heading }) => heading.length));
    let tallest = 0;
    inRow.forEach((panel, column) => {
      const drawn = drawPanel(canvas.document, panel, { rows, headingLines, empty, looks });
      drawn.group.setAttribute("transform", `translate(${column * (width + gap)},${y})`);
      group.appendChild(drawn.group);
      tallest = Math.max(tallest, drawn.height);
    });
    y += tallest + 14;
  }
  return { group, height: y - 14 };
}
