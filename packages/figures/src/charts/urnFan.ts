import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { FiguresError } from "../errors.ts";
import { paint } from "../theme/paint.ts";
import { checkSeries } from "./checkSeries.ts";
import type { PanelDrawing } from "./PanelDrawing.ts";
import { panelBody } from "./panelBody.ts";
import { panelLegend } from "./panelLegend.ts";
import { type SeriesLooks, seriesLooks } from "./seriesLooks.ts";
import type { UrnFan, UrnFanRecord } from "./UrnFanRecord.ts";

const limitSize = 5;

function check(fans: readonly UrnFan[]): void {
  fans.forEach(({ draws, limits = [] }, index) => {
    for (const count of Array.from(draws)) {
      if (count >= 1 && count < Infinity) continue;
      const message = `Fan ${index} has ${count} draws; expected finite numbers of at least 1.`;
      throw new FiguresError("invalid-number", message, ["fans", index, "draws"]);
    }
    for (const share of limits) {
      if (share >= 0 && share <= 1) continue;
      const message = `Fan ${index} tends to ${share}; expected shares of 0 to 1.`;
      throw new FiguresError("invalid-number", message, ["fans", index, "limits"]);
    }
  });
}

function drawLimit(document: Document, parent: SVGElement, x: number, y: number): void {
  const d = `M${x},${y}l${limitSize * 1.6},${-limitSize}v${2 * limitSize}Z`;
  svgElement(document, "path", { ...paint("ink"), d }, parent);
}

function panelOf(fan: UrnFan, { words }: UrnFanRecord): PanelDrawing {
  const { title, key, draws, median, bands, histories, limits = [] } = fan;
  return {
    title,
    xLabel: words.draws,
    yLabel: words.share,
    series: [{ label: words.median, key, t: draws, y: median, bands, runs: histories }],
    events: [],
    domain: [0, 1],
    isLogarithmic: true,
    drawOver: (document, parent, at, { right }) => {
      for (const share of limits) drawLimit(document, parent, right + 2, at("y", share));
    },
  };
}

/**
 * Draws urns as fans: quantile bands of the share over draws, the median, a few single histories, and where they settle.
 *
 * Draws stand on a logarithmic axis, for what happens early matters most; shares run from 0 to 1 in every fan. A missing
 * value leaves a gap.
 *
 * @throws {FiguresError} `unequal-lengths`, `invalid-number` for draws below 1 or limits beyond 0 to 1, `invalid-id`,
 * `invalid-width`.
 */
export function urnFan(record: UrnFanRecord, options: FigureOptions): string {
  const { fans, words } = record;
  check(fans);
  const panels = fans.map((fan) => panelOf(fan, record));
  checkSeries(panels);
  const limit: LegendItem = {
    label: words.limit,
    width: 10,
    draw: (document, parent) => drawLimit(document, parent, 1, 0),
  };
  const hasLimits = fans.some(({ limits = [] }) => limits.length > 0);
  const looks: SeriesLooks = (one) => ({ role: seriesLooks([])(one).role, dash: undefined });
  const legend = [...panelLegend(panels, looks, words.history), ...(hasLimits ? [limit] : [])];
  return frame(record, options, legend, (canvas) =>
    panelBody(canvas, panels, { empty: words.empty, least: 240, looks }),
  );
}
