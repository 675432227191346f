import { quantile } from "@commonweal/numerics";
import type { CommunityResult, CommunitySeries } from "@commonweal/path-dependence";
import { agentsRecordOf } from "./agentsRecordOf.ts";
import { type Band, type DrawnQuantity, drawnQuantities } from "./Curves.ts";
import type { AskedAgents } from "./commandOf.ts";
import { pathOf } from "./curveOf.ts";
import type { LabRun } from "./LabRun.ts";

const levels = [0.1, 0.5, 0.9] as const;

/** Quantiles over the replications run so far. */
export function bandOf(run: LabRun, asked: AskedAgents, results: readonly CommunityResult[]): Band {
  const series = results.map((result) => result.series as CommunitySeries);
  const { week, onset } = series[0] as CommunitySeries;
  const paths = series.map(pathOf);
  const bands = levels.map(() => ({}) as Record<DrawnQuantity, Float64Array>);
  const values = new Float64Array(results.length);
  for (const name of drawnQuantities) {
    for (const band of bands) band[name] = new Float64Array(week.length);
    for (let place = 0; place < week.length; place += 1) {
      for (const [index, path] of paths.entries()) values[index] = path[name][place] as number;
      values.sort();
      for (const [index, level] of levels.entries())
        (bands[index]?.[name] as Float64Array)[place] = quantile(values, level) as number;
    }
  }
  const losses = Float64Array.from(results, ({ loss }) => loss).sort();
  const [low, middle, high] = bands as [Band["low"], Band["low"], Band["low"]];
  return {
    replications: results.length,
    week,
    onset,
    low,
    middle,
    high,
    loss: levels.map((level) => quantile(losses, level) as number) as [number, number, number],
    record: agentsRecordOf(run, { ...asked, replications: results.length }, results),
  };
}
