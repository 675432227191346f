import type { LegendItem } from "../drawing/flowLegend.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import { areaSample } from "./areaSample.ts";
import { bandOpacity } from "./bandOpacity.ts";
import type { InterruptedSeriesRecord } from "./InterruptedSeriesRecord.ts";
import { lineSample } from "./lineSample.ts";
import { breakMark, definitionRule, eventRule } from "./momentMarks.ts";

export const counterfactualDash = "6 4";

const sample = (label: string, width: number, draw: LegendItem["draw"]): LegendItem => ({
  label,
  width,
  draw,
});

/** The legend of an interrupted series: only what is drawn. */
export function interruptedLegend(record: InterruptedSeriesRecord): LegendItem[] {
  const { fitted, counterfactual, event, breaks, definitionChanges, words } = record;
  const dashes = { ...paint("none", "ink"), "stroke-width": 1.8, "stroke-dasharray": counterfactualDash };
  const hasBand = [fitted, counterfactual].some((line) => line?.low && line.high);
  return [
    lineSample(words.observed, "tie", { line: 1, dot: 2.6 }),
    ...(fitted ? [lineSample(words.fitted, "ink", { line: 2.2 })] : []),
    ...(counterfactual
      ? [
          sample(words.counterfactual, 28, (document, parent) => {
            svgElement(document, "path", { ...dashes, d: "M0,0h28" }, parent);
          }),
        ]
      : []),
    ...(hasBand && words.band !== undefined ? [areaSample(words.band, "ink", bandOpacity)] : []),
    ...(event ? [sample(words.event, 4, (document, parent) => eventRule(document, parent, 2, -8, 8))] : []),
    ...(breaks.length > 0
      ? [
          sample(words.found, 28, (document, parent) => {
            const ends = [2, 26].map((x) => ({ x, isOpen: false }));
            breakMark(document, parent, { x: 14, y: 0, ends });
          }),
        ]
      : []),
    ...(definitionChanges.length > 0
      ? [sample(words.definition, 12, (document, parent) => definitionRule(document, parent, 6, -3, 9))]
      : []),
  ];
}
