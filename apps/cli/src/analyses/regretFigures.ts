import type { Robustness } from "@commonweal/experiments";
import { valueMatrix } from "@commonweal/figures";
import type { Drawing, NamedFigure } from "./Drawing.ts";
import { shown } from "./shown.ts";

/** Interventions by their criteria, with ranks. */
export function regretFigures(
  by: string,
  interventions: readonly number[],
  ranks: readonly Robustness[],
  { sweep, words, options }: Drawing,
): NamedFigure[] {
  const criteria = ranks.map(({ maximumRegret, percentileRegret, meanRegret, satisficing }) => [
    maximumRegret,
    percentileRegret,
    meanRegret,
    satisficing,
  ]);
  const best = interventions[ranks.findIndex(({ maximumRegret }) => maximumRegret.rank === 1)] ?? null;
  const record = {
    id: "regret",
    title: words.regretTitle(by),
    source: words.source(sweep.means.length),
    description: words.regretText(shown(best)),
    rows: interventions.map((value) => `${by} ${shown(value)}`),
    columns: words.regret,
    cells: criteria.map((row) => row.map(({ value }) => value)),
    notes: criteria.map((row) => row.map(({ rank }) => words.rank(rank))),
    byColumn: true,
    words: { shade: words.shade, undefined: words.undefined, empty: words.empty },
  };
  return [["regret", valueMatrix(record, options)]];
}
