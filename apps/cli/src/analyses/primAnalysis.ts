import { prim } from "@commonweal/experiments";
import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Analysis } from "./Analysis.ts";
import { boxText } from "./boxText.ts";
import { definedRuns } from "./definedRuns.ts";
import { inputColumns } from "./inputColumns.ts";
import { interestOf } from "./interestOf.ts";
import { primFigures } from "./primFigures.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shown } from "./shown.ts";
import { shownInterval } from "./shownInterval.ts";

/** The box in which points of interest crowd; of interest are outputs above 0 unless bounds are named. */
export function primAnalysis(sweep: SweepColumns, options: AnalyseOptions): Analysis {
  const places = definedRuns(sweep.means);
  const isOfInterest = interestOf(options) ?? ((value: number) => value > 0);
  const labels = places.map((place) => isOfInterest(sweep.means[place] as number));
  const { inputs, names } = inputColumns(sweep, places);
  const found = prim(inputs, labels, { seed: options.seed });
  if (!found) {
    const count = labels.filter(Boolean).length;
    return {
      found: { prim: null },
      notes: [
        `No box: ${count} of ${labels.length} points are of interest, and a box parts some from others.`,
      ],
      rows: [],
      figures: () => [],
    };
  }
  const { searched, heldOut, box, quasiP } = found.box;
  const rows = box.map((restriction, at) => [
    boxText(restriction, names),
    shown(quasiP[at]?.heldOut ?? null),
  ]);
  return {
    found: { names, prim: found },
    notes: [
      `Points searched: density ${shown(searched.density)}, coverage ${shown(searched.coverage)}.`,
      `Points held out: density ${shown(heldOut?.density ?? null)} (${shownInterval(heldOut?.densityInterval ?? null)}), coverage ${shown(heldOut?.coverage ?? null)} (${shownInterval(heldOut?.coverageInterval ?? null)}). Judge the box by these.`,
    ],
    figures: (drawing) => primFigures(found, names, drawing),
    rows: box.length === 0 ? [["The box restricts nothing.", ""]] : [["box", "quasi-p, held out"], ...rows],
  };
}
