import { groupSummaries } from "@commonweal/experiments";
import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Analysis } from "./Analysis.ts";
import { definedRuns } from "./definedRuns.ts";
import { interestOf } from "./interestOf.ts";
import { parameterAt } from "./parameterAt.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shown } from "./shown.ts";
import { shownInterval } from "./shownInterval.ts";
import { summaryFigures } from "./summaryFigures.ts";

/** Mean, quantiles and a share of all runs, or of the runs at each value of a parameter. */
export function summaryAnalysis(sweep: SweepColumns, options: AnalyseOptions): Analysis {
  const places = definedRuns(sweep.runs);
  const by = options.by === undefined ? null : parameterAt(sweep, options.by);
  const values = places.map((place) => sweep.runs[place] as number);
  const groups = places.map((place) => {
    return by === null ? "all" : (sweep.inputs[by]?.[Math.floor(place / sweep.replications)] as number);
  });
  const holds = interestOf(options);
  const summaries = groupSummaries<string | number>(values, groups, holds ? { holds } : {});
  const rows = summaries.map(({ group, count, mean, sd, quantiles, share }) => [
    typeof group === "number" ? shown(group) : group,
    String(count),
    shown(mean.value),
    shownInterval(mean.interval),
    shown(sd),
    ...quantiles.map(({ value }) => shown(value)),
    shown(share.value),
    shownInterval(share.interval),
  ]);
  const counted = holds ? "of interest" : "above 0";
  return {
    found: { by: options.by ?? null, groups: summaries },
    notes:
      sweep.replications > 1
        ? [
            `Every run counts by itself: the ${sweep.replications} replications of a point share its parameters, so that intervals are narrower than what other points would give.`,
          ]
        : [],
    figures: (drawing) => summaryFigures(summaries, drawing),
    rows: [["", "runs", "mean", "interval", "sd", "5 %", "median", "95 %", counted, "interval"], ...rows],
  };
}
