import type { GroupSummary } from "@commonweal/experiments";
import { intervalPlot } from "@commonweal/figures";
import type { Drawing, NamedFigure } from "./Drawing.ts";
import { shown } from "./shown.ts";

/** Means of groups with their intervals. */
export function summaryFigures(
  groups: readonly GroupSummary<string | number>[],
  { sweep, words, options }: Drawing,
): NamedFigure[] {
  const record = {
    id: "summary",
    title: words.summaryTitle(sweep.output),
    source: words.source(sweep.means.length),
    description: words.summaryText(groups.length),
    rows: groups.map(({ group, mean }) => ({
      facet: sweep.output,
      period: typeof group === "number" ? shown(group) : group,
      value: mean.value,
      low: mean.interval?.low ?? null,
      high: mean.interval?.high ?? null,
    })),
    words: {
      value: words.statistics.mean,
      interval: words.interval,
      chance: words.chance,
      undefined: words.undefined,
      empty: words.empty,
    },
  };
  return [["summary", intervalPlot(record, options)]];
}
