import { finiteSpan } from "../charts/finiteSpan.ts";
import { lineSample } from "../charts/lineSample.ts";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { paint } from "../theme/paint.ts";
import type { DistributionCurvesRecord } from "./DistributionCurvesRecord.ts";
import { drawPlane } from "./drawPlane.ts";

const roles = ["state", "capital"] as const;
const mostSteps = 400;

/**
 * Draws the distribution functions of two samples, one over the other: where they part, the quantity tells the samples apart.
 *
 * A step at every value, or at 400 evenly chosen ones of a larger sample. Nothing is drawn unless both samples hold a value.
 *
 * @throws {FiguresError} `invalid-id`, `invalid-width`.
 */
export function distributionCurves(record: DistributionCurvesRecord, options: FigureOptions): string {
  const samples = record.samples.map(({ label, values }) => {
    return { label, values: values.filter(Number.isFinite).sort((a, b) => a - b) };
  });
  const isEmpty = samples.some(({ values }) => values.length === 0);
  const legend = samples.map(({ label }, at) => {
    return lineSample(label, roles[at as 0 | 1], { line: 2 });
  });
  return frame(record, options, isEmpty ? [] : legend, (canvas) => {
    if (isEmpty) return emptyBody(canvas, record.words.empty);
    const { document } = canvas;
    const [least, most] = finiteSpan(samples.flatMap(({ values }) => [values[0], values.at(-1)])) ?? [0, 1];
    return drawPlane(canvas, {
      xLabel: record.xLabel,
      yLabel: record.yLabel,
      x: [least, least === most ? least + 1 : most],
      y: [0, 1],
      under: (parent, at) => {
        samples.forEach(({ label, values }, sample) => {
          const steps = stepsOf(values).map(([value, share]) => `H${at("x", value)}V${at("y", share)}`);
          const d = `M${at("x", least)},${at("y", 0)}${steps.join("")}H${at("x", most)}`;
          const look = { ...paint("none", roles[sample as 0 | 1]), "stroke-width": 2, d };
          titleElement(document, svgElement(document, "path", look, parent), label);
        });
      },
      dots: [],
    });
  });
}

/** Values with the share of the sample up to each, ascending. */
function stepsOf(values: readonly number[]): [number, number][] {
  const count = Math.min(values.length, mostSteps);
  return Array.from({ length: count }, (_, step) => {
    const place = Math.ceil(((step + 1) * values.length) / count);
    return [values[place - 1] as number, place / values.length];
  });
}
