import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { FiguresError } from "../errors.ts";
import { paint } from "../theme/paint.ts";
import { checkSeries } from "./checkSeries.ts";
import { drawTimeSpans } from "./drawTimeSpans.ts";
import type { PanelDrawing } from "./PanelDrawing.ts";
import { panelBody } from "./panelBody.ts";
import { panelLegend } from "./panelLegend.ts";
import type { ResilienceCurve, ResilienceCurveRecord } from "./ResilienceCurveRecord.ts";
import { type SeriesLooks, seriesLooks } from "./seriesLooks.ts";
import { valueAt } from "./valueAt.ts";

const fullDash = "5 4";

function check({ full, curves }: ResilienceCurveRecord): void {
  if (!(full > 0 && full < Infinity)) {
    throw new FiguresError("invalid-number", `Full quality is ${full}; expected a number above 0.`, ["full"]);
  }
  for (const [index, { t, quality }] of curves.entries()) {
    for (const value of Array.from(quality)) {
      if (value === null || (value >= 0 && value <= full)) continue;
      const message = `Curve ${index} has the quality ${value}; expected 0 to ${full}.`;
      throw new FiguresError("invalid-number", message, ["curves", index, "quality"]);
    }
    const late = Array.from(t).findIndex(
      (time, moment, all) => moment > 0 && time < (all[moment - 1] as number),
    );
    if (late < 0) continue;
    const message = `Time ${late} of curve ${index} lies before the one before it; expected ascending times.`;
    throw new FiguresError("invalid-number", message, ["curves", index, "t", late]);
  }
}

function panelOf(
  curve: ResilienceCurve,
  { full, xLabel, yLabel, words }: ResilienceCurveRecord,
): PanelDrawing {
  const { title, key, t, quality } = curve;
  // No area where the quality is not known.
  const upper = Array.from(t, (_, moment) => (Number.isNaN(valueAt(quality, moment)) ? null : full));
  return {
    title,
    xLabel,
    yLabel,
    series: [
      { label: words.quality, key, t, y: quality, bands: [{ label: words.loss, low: quality, high: upper }] },
    ],
    events: [],
    domain: [0, full],
    drawOver: (document, parent, at, sides) => {
      const y = at("y", full);
      const rule = { ...paint("none", "ink"), "stroke-width": 1.2, "stroke-dasharray": fullDash };
      svgElement(document, "path", { ...rule, d: `M${sides.left},${y}H${sides.right}` }, parent);
      drawTimeSpans(document, parent, curve, at, sides);
      if (curve.loss === undefined) return;
      const look = { ...paint("ink"), "font-size": 11, "font-weight": 600, "text-anchor": "end" };
      textElement(document, parent, curve.loss, { ...look, x: sides.right, y: y - 6 });
    },
  };
}

/**
 * Draws how quality falls and comes back in a disruption, with the lost area up to full quality shaded, the lowest quality
 * and the times of fall and recovery marked.
 *
 * The vertical axis runs from 0 to full quality in every curve, so that areas beside each other compare. A missing value
 * leaves a gap in curve and area. The numbers are the record's: the figure computes none.
 *
 * @throws {FiguresError} `unequal-lengths`; `invalid-number` for qualities beyond 0 to full or times that fall;
 * `invalid-id`, `invalid-width`.
 */
export function resilienceCurve(record: ResilienceCurveRecord, options: FigureOptions): string {
  check(record);
  const { curves, words } = record;
  const panels = curves.map((curve) => panelOf(curve, record));
  checkSeries(panels);
  const looks: SeriesLooks = (one) => ({ role: seriesLooks([])(one).role, dash: undefined });
  const rule = { ...paint("none", "ink"), "stroke-width": 1.2, "stroke-dasharray": fullDash, d: "M0,0h28" };
  const full: LegendItem = {
    label: words.full,
    width: 28,
    draw: (document, parent) => void svgElement(document, "path", rule, parent),
  };
  const legend = [...panelLegend(panels, looks), ...(curves.length > 0 ? [full] : [])];
  return frame(record, options, legend, (canvas) =>
    panelBody(canvas, panels, { empty: words.empty, least: 300, looks }),
  );
}
