import type { Convergence } from "@commonweal/experiments";
import { convergenceCurve } from "@commonweal/figures";
import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Drawing, NamedFigure } from "./Drawing.ts";
import { shown } from "./shown.ts";

/** The statistic as points add up. */
export function convergenceFigures(
  found: Convergence,
  name: AnalyseOptions["statistic"],
  tolerance: number,
  { sweep, words, options }: Drawing,
): NamedFigure[] {
  const statistic = words.statistics[name];
  const record = {
    id: "convergence",
    title: words.convergenceTitle(statistic, sweep.output),
    source: words.source(sweep.means.length),
    description: words.convergenceText(shown(found.halfWidth)),
    xLabel: words.points,
    yLabel: statistic,
    steps: found.steps,
    tolerance,
    words: { value: statistic, interval: words.interval, tolerance: words.tolerance, empty: words.empty },
  };
  return [["convergence", convergenceCurve(record, options)]];
}
