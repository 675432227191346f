import { areaSample } from "../charts/areaSample.ts";
import { finiteSpan } from "../charts/finiteSpan.ts";
import { lineSample } from "../charts/lineSample.ts";
import { numberLabel } from "../charts/numberLabel.ts";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import type { ConvergenceCurveRecord } from "./ConvergenceCurveRecord.ts";
import { drawPlane } from "./drawPlane.ts";

/**
 * Draws a statistic as runs add up, with its interval, and the tolerance around its last value.
 *
 * Runs stand on a logarithmic axis. Steps without a value are left out; where the band ends inside the tolerance, runs are
 * enough.
 *
 * @throws {FiguresError} `invalid-id`, `invalid-width`.
 */
export function convergenceCurve(record: ConvergenceCurveRecord, options: FigureOptions): string {
  const { tolerance, words } = record;
  const steps = record.steps.filter(({ value, runs }) => value !== null && runs > 0);
  const last = steps.at(-1)?.value ?? 0;
  const legend = [
    lineSample(words.value, "state", { line: 2, dot: 3 }),
    areaSample(words.interval, "state", 0.2),
    lineSample(words.tolerance, "worse", { line: 1.4 }),
  ];
  return frame(record, options, steps.length === 0 ? [] : legend, (canvas) => {
    if (steps.length === 0) return emptyBody(canvas, words.empty);
    const { document } = canvas;
    const known = steps.filter(({ interval }) => interval !== null);
    const ends = steps.flatMap(({ value, interval }) => [value, interval?.low, interval?.high]);
    const [least, most] = finiteSpan([...ends, last - tolerance, last + tolerance]) ?? [0, 1];
    const [first, final] = [steps[0]?.runs ?? 1, steps.at(-1)?.runs ?? 2];
    return drawPlane(canvas, {
      xLabel: record.xLabel,
      yLabel: record.yLabel,
      x: [first, first === final ? final + 1 : final],
      y: [least, most],
      isLogarithmic: true,
      under: (parent, at) => {
        const edge = (end: "low" | "high") =>
          known.map(({ runs, interval }) => `${at("x", runs)},${at("y", interval?.[end] ?? 0)}`);
        const d = `M${[...edge("low"), ...edge("high").reverse()].join("L")}Z`;
        if (known.length > 1)
          svgElement(document, "path", { ...paint("state"), "fill-opacity": 0.2, d }, parent);
        for (const bound of [last - tolerance, last + tolerance]) {
          const line = `M${at("x", first)},${at("y", bound)}H${at("x", final)}`;
          const dashed = {
            ...paint("none", "worse"),
            "stroke-width": 1.4,
            "stroke-dasharray": "5 3",
            d: line,
          };
          svgElement(document, "path", dashed, parent);
        }
        const line = steps.map(({ runs, value }) => `${at("x", runs)},${at("y", value ?? 0)}`).join("L");
        svgElement(document, "path", { ...paint("none", "state"), "stroke-width": 2, d: `M${line}` }, parent);
      },
      dots: steps.map(({ runs, value, interval }) => {
        const range = interval ? ` (${numberLabel(interval.low, 3)} – ${numberLabel(interval.high, 3)})` : "";
        const title = `${record.xLabel} ${runs}: ${numberLabel(value ?? 0, 4)}${range}`;
        return { x: runs, y: value ?? 0, label: "", title, fill: "state" as const, radius: 3 };
      }),
    });
  });
}
