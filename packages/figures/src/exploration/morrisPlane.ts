import { defined } from "../charts/defined.ts";
import { finiteSpan } from "../charts/finiteSpan.ts";
import { lineSample } from "../charts/lineSample.ts";
import { numberLabel } from "../charts/numberLabel.ts";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import { drawPlane } from "./drawPlane.ts";
import type { MorrisPlaneRecord } from "./MorrisPlaneRecord.ts";

/**
 * Draws parameters by how much they matter (μ*) and how unevenly they act (σ), with intervals of μ* and the line on
 * which both are as large.
 *
 * A parameter whose σ is `null` stands on the axis.
 *
 * @throws {FiguresError} `invalid-id`, `invalid-width`.
 */
export function morrisPlane(record: MorrisPlaneRecord, options: FigureOptions): string {
  const { parameters, words } = record;
  const drawn = parameters.filter(({ meanSize }) => defined(meanSize));
  const legend = [
    lineSample(words.parameter, "state", { dot: 5 }),
    lineSample(words.interval, "state", { line: 1.6 }),
    lineSample(words.line, "muted", { line: 1 }),
  ];
  return frame(record, options, drawn.length === 0 ? [] : legend, (canvas) => {
    if (drawn.length === 0) return emptyBody(canvas, words.empty);
    const most = finiteSpan([0, ...drawn.flatMap(({ meanSize, high }) => [meanSize, high])])?.[1] || 1;
    const tallest = finiteSpan([0, ...drawn.map(({ sd }) => sd)])?.[1] || most;
    return drawPlane(canvas, {
      xLabel: record.xLabel,
      yLabel: record.yLabel,
      x: [0, most * 1.08],
      y: [0, tallest * 1.12],
      under: (parent, at) => {
        const end = Math.min(most * 1.08, tallest * 1.12);
        const d = `M${at("x", 0)},${at("y", 0)}L${at("x", end)},${at("y", end)}`;
        const dashed = { ...paint("none", "muted"), "stroke-dasharray": "3 3", d };
        svgElement(canvas.document, "path", dashed, parent);
        for (const { low, high, sd } of drawn) {
          if (!defined(low) || !defined(high)) continue;
          const line = `M${at("x", low)},${at("y", sd ?? 0)}H${at("x", high)}`;
          svgElement(
            canvas.document,
            "path",
            { ...paint("none", "state"), "stroke-width": 1.6, d: line },
            parent,
          );
        }
      },
      dots: drawn.map(({ label, meanSize, sd }) => ({
        x: meanSize,
        y: sd ?? 0,
        label,
        title: `${label}: μ* ${numberLabel(meanSize, 3)}, σ ${sd === null ? "–" : numberLabel(sd, 3)}`,
        fill: "state",
        radius: 5,
      })),
    });
  });
}
