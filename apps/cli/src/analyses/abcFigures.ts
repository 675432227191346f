import type { WeightedSummary } from "@commonweal/experiments";
import { boxRanges } from "@commonweal/figures";
import type { Drawing, NamedFigure } from "./Drawing.ts";
import { shown } from "./shown.ts";

/** Where the posterior of each parameter lies within its prior. */
export function abcFigures(
  posterior: readonly (WeightedSummary & { readonly name: string })[],
  { sweep, words, options }: Drawing,
): NamedFigure[] {
  const rows = posterior.flatMap(({ name, interval, median }, at) => {
    if (interval === null) return [];
    const values = sweep.inputs[at] ?? new Float64Array();
    const [from, to] = values.reduce(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
      [Infinity, -Infinity],
    );
    return [{ label: name, from, to, low: interval.low, high: interval.high, note: shown(median) }];
  });
  const record = {
    id: "posterior",
    title: words.posteriorTitle,
    source: words.source(sweep.means.length),
    description: rows.map(({ label, low, high }) => `${label}: ${shown(low)} … ${shown(high)}`).join("; "),
    rows,
    words: { ...words.posterior, empty: words.empty },
  };
  return [["posterior", boxRanges(record, options)]];
}
