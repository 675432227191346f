import { sobolIndices } from "@commonweal/experiments";
import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Analysis } from "./Analysis.ts";
import { designNeeded } from "./designNeeded.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shown } from "./shown.ts";
import { shownInterval } from "./shownInterval.ts";
import { sobolFigures } from "./sobolFigures.ts";

/** Sobol indices of a Saltelli design. */
export function sobolAnalysis(sweep: SweepColumns, { seed }: AnalyseOptions): Analysis {
  const { dimensions, secondOrder = false } = designNeeded(sweep, "saltelli");
  const found = sobolIndices(sweep.means, { dimensions, secondOrder, seed });
  const names = sweep.manifest.parameters.map(({ name }) => name);
  const rows = names.map((name, at) => {
    const [first, total] = [found.first[at], found.total[at]];
    return [
      name,
      shown(first?.value ?? null),
      shownInterval(first?.interval ?? null),
      shown(total?.value ?? null),
      shownInterval(total?.interval ?? null),
    ];
  });
  return {
    found,
    notes: found.variance === 0 ? ["The output does not vary, so that no index is defined."] : [],
    figures: (drawing) => sobolFigures(found, names, drawing),
    rows: [["", "first", "interval", "total", "interval"], ...rows],
  };
}
