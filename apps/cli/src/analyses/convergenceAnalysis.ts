import { convergence, replicationSpread } from "@commonweal/experiments";
import { Failure } from "../terminal/Failure.ts";
import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Analysis } from "./Analysis.ts";
import { convergenceFigures } from "./convergenceFigures.ts";
import { definedRuns } from "./definedRuns.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shown } from "./shown.ts";
import { shownInterval } from "./shownInterval.ts";

/** Whether the points that were run are enough for a statistic. */
export function convergenceAnalysis(sweep: SweepColumns, options: AnalyseOptions): Analysis {
  const { tolerance, statistic: name, seed } = options;
  if (tolerance === undefined) {
    throw new Failure(2, "error: --method convergence needs --tolerance, how far the statistic may be off.");
  }
  const places = definedRuns(sweep.means);
  if (places.length === 0) throw new Failure(1, "Found no point with an output.\nChoose another --output.");
  const values = Float64Array.from(places, (place) => sweep.means[place] as number);
  const statistic = name === "median" ? { quantile: 0.5 } : name;
  const found = convergence(values, { statistic, tolerance, seed });
  const isWhole = places.length === sweep.means.length && sweep.replications > 1;
  const replications = isWhole ? replicationSpread(sweep.runs, sweep.replications, { seed }) : null;
  const answers = {
    enough: `Enough: the ${name} is known to ± ${shown(found.halfWidth)}, within ${shown(tolerance)}.`,
    "more runs": `More points: the ${name} is known to ± ${shown(found.halfWidth)}; about ${found.needed} points would be enough for ± ${shown(tolerance)}.`,
  };
  const notes = [
    found.verdict === null ? `Too few points to tell how well the ${name} is known.` : answers[found.verdict],
  ];
  if (replications && replications.share.value !== null) {
    notes.push(
      `Of the spread of runs ${shown(replications.share.value)} lies between points (${shownInterval(replications.share.interval)}); one point's mean is off by ${shown(replications.pointError)} or so.`,
    );
  }
  const rows = found.steps.map(({ runs, value, interval }) => [
    String(runs),
    shown(value),
    shownInterval(interval),
  ]);
  return {
    found: { statistic: name, tolerance, convergence: found, replications },
    notes,
    rows: [["points", name, "interval"], ...rows],
    figures: (drawing) => convergenceFigures(found, name, tolerance, drawing),
  };
}
