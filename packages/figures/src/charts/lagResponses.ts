import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import { checkSeries } from "./checkSeries.ts";
import type { LagMark, LagPanel, LagResponsesRecord } from "./LagResponsesRecord.ts";
import type { AxisPlace, PanelDrawing, PanelSides } from "./PanelDrawing.ts";
import { panelBody } from "./panelBody.ts";
import { panelLegend } from "./panelLegend.ts";
import { seriesLooks } from "./seriesLooks.ts";

const size = 11;

function drawSpan(document: Document, parent: SVGElement, from: number, to: number, y: number): void {
  const d = `M${from},${y - 4}v8M${from},${y}H${to}M${to},${y - 4}v8`;
  svgElement(document, "path", { ...paint("none", "ink"), "stroke-width": 1.2, d }, parent);
}

function drawMark(
  document: Document,
  parent: SVGElement,
  mark: LagMark,
  at: AxisPlace,
  { left, right }: PanelSides,
): void {
  const y = at("y", mark.level);
  const [from, to] = [at("x", mark.from), at("x", mark.to)];
  drawSpan(document, parent, from, to, y);
  const needed = textWidth(mark.label, size) + 6;
  // The side of the input is free: responses come later. It has no room where the input begins at once.
  const away = from <= to ? -1 : 1;
  const fits = away < 0 ? from - needed >= left : from + needed <= right;
  const x = fits ? from + away * 6 : to - away * 6;
  const halo = { "stroke-width": 3.5, "paint-order": "stroke", "stroke-linejoin": "round" };
  textElement(document, parent, mark.label, {
    ...paint("ink", "paper"),
    ...halo,
    x,
    y: y + 4,
    "font-size": size,
    "text-anchor": away < 0 === fits ? "end" : "start",
  });
}

function panelOf(
  { t, input, responses, ...texts }: LagPanel,
  words: LagResponsesRecord["words"],
): PanelDrawing {
  return {
    ...texts,
    series: [
      { label: words.input, key: "other", t, y: input },
      ...responses.map(({ label, key, y }) => ({ label, key, t, y })),
    ],
    events: [],
    drawOver: (document, parent, at, sides) => {
      for (const { lag } of responses) if (lag) drawMark(document, parent, lag, at, sides);
    },
  };
}

/**
 * Draws how responses of several speeds follow an input, and marks the time by which each is behind at one level.
 *
 * Give each response's lag a level of its own, so that marks do not lie on each other. A missing value leaves a gap; zero
 * is always on the vertical axis.
 *
 * @throws {FiguresError} `unequal-lengths`, `invalid-id`, `invalid-width`.
 */
export function lagResponses(record: LagResponsesRecord, options: FigureOptions): string {
  const { words } = record;
  const panels = record.panels.map((panel) => panelOf(panel, words));
  checkSeries(panels);
  const looks = seriesLooks(panels);
  const isMarked = record.panels.some(({ responses }) => responses.some(({ lag }) => lag !== null));
  const lag: LegendItem = {
    label: words.lag,
    width: 28,
    draw: (document, parent) => drawSpan(document, parent, 1, 27, 0),
  };
  const legend = [...panelLegend(panels, looks), ...(isMarked ? [lag] : [])];
  return frame(record, options, legend, (canvas) =>
    panelBody(canvas, panels, { empty: words.empty, least: 352, looks }),
  );
}
