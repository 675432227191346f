import { designOf, regionalSensitivity } from "@commonweal/experiments";
import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Analysis } from "./Analysis.ts";
import { designNeeded } from "./designNeeded.ts";
import { interestOf } from "./interestOf.ts";
import { regionalFigures } from "./regionalFigures.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shown } from "./shown.ts";

/** Which parameters set points of interest apart from the others; of interest are outputs above 0 unless bounds are named. */
export function regionalAnalysis(sweep: SweepColumns, options: AnalyseOptions): Analysis {
  const { manifest, means } = sweep;
  const design = designOf(designNeeded(sweep, sweep.design.kind));
  const isOfInterest = interestOf(options) ?? ((value: number) => value > 0);
  const labels = Array.from(means, isOfInterest);
  const count = labels.filter(Boolean).length;
  const found = regionalSensitivity(design, labels, { seed: options.seed });
  const names = manifest.parameters.map(({ name }) => name);
  const regional = found?.map((each, at) => ({ name: names[at] ?? "", ...each })) ?? null;
  return {
    found: { ofInterest: count, regional },
    notes: [
      `${count} of ${labels.length} points are of interest${found ? "." : ", and nothing parts them from others."}`,
    ],
    rows: regional
      ? [
          ["", "distance", "p"],
          ...regional.map(({ name, statistic, p }) => [name, shown(statistic), shown(p)]),
        ]
      : [],
    figures: (drawing) => (regional ? regionalFigures(labels, drawing) : []),
  };
}
