import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { frame } from "../drawing/frame.ts";
import { FiguresError } from "../errors.ts";
import { type CaseKind, caseKind } from "./caseKind.ts";
import { caseMark } from "./caseMark.ts";
import { drawXyPlot } from "./drawXyPlot.ts";
import { lineSample } from "./lineSample.ts";
import type { XyPlotRecord } from "./XyPlotRecord.ts";

const kinds: readonly CaseKind[] = ["typical", "deviantInDegree", "deviantInKind", "uncovered", "other"];

function check({ cases }: XyPlotRecord): void {
  for (const [index, { x, y }] of cases.entries()) {
    if (x >= 0 && x <= 1 && y >= 0 && y <= 1) continue;
    const message = `Case ${index} has memberships ${x} and ${y}; expected numbers from 0 to 1.`;
    throw new FiguresError("invalid-number", message, ["cases", index]);
  }
}

/**
 * Draws memberships in a condition against those in the outcome: the XY plot of set-theoretic methods.
 *
 * On and above the diagonal a case is in the condition no further than in the outcome, as a sufficient condition asks; below
 * it in the shaded corner it is in the condition and not in the outcome. Cases that deviate are named first, typical ones where
 * there is room; every case has its name and memberships as a title. The fit stands under the plot.
 *
 * @throws {FiguresError} `invalid-number` for memberships beyond 0 and 1, `invalid-id`, `invalid-width`.
 * @see Schneider & Rohlfing (2013), Combining QCA and Process Tracing in Set-Theoretic Multi-Method Research, Sociological
 * Methods & Research 42(4), 559–597.
 */
export function xyPlot(record: XyPlotRecord, options: FigureOptions): string {
  check(record);
  const { cases, words } = record;
  const found = new Set(cases.map(caseKind));
  const sample = (kind: CaseKind): LegendItem => ({
    label: words[kind],
    width: 13,
    draw: (document, parent) => void caseMark(document, parent, kind, 6.5, 0),
  });
  const legend = [
    ...kinds.filter((kind) => found.has(kind)).map(sample),
    ...(cases.length > 0 ? [lineSample(words.diagonal, "ink", { line: 1.4 })] : []),
  ];
  return frame(record, options, legend, (canvas) =>
    cases.length === 0 ? emptyBody(canvas, words.empty) : drawXyPlot(canvas, record),
  );
}
