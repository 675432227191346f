import { waterfall } from "@commonweal/figures";
import type { Drawing, NamedFigure } from "./Drawing.ts";

/** Shares as steps, the largest first. */
export function shapleyFigures(
  none: number,
  values: Float64Array,
  names: readonly string[],
  { sweep, words, options }: Drawing,
): NamedFigure[] {
  const steps = names
    .map((label, at) => ({ label, change: values[at] as number }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const record = {
    id: "shapley",
    title: words.shapleyTitle(sweep.output),
    source: words.source(sweep.means.length),
    description: words.shapleyText(steps.map(({ label }) => label).join(", ")),
    start: none,
    steps,
    words: { ...words.shapley, axis: sweep.output, empty: words.empty },
  };
  return [["shapley", waterfall(record, options)]];
}
