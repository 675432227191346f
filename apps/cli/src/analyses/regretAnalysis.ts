import { robustness } from "@commonweal/experiments";
import { Failure } from "../terminal/Failure.ts";
import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Analysis } from "./Analysis.ts";
import { parameterAt } from "./parameterAt.ts";
import { regretFigures } from "./regretFigures.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shown } from "./shown.ts";
import { shownInterval } from "./shownInterval.ts";

/** Interventions, the values of one parameter, over scenarios, all combinations of the others that meet every one. */
export function regretAnalysis(sweep: SweepColumns, options: AnalyseOptions): Analysis {
  const { by, enough, better, seed } = options;
  if (by === undefined || enough === undefined) {
    throw new Failure(
      2,
      "error: --method regret needs --by, the parameter whose values are compared, and --enough, what is good enough.",
    );
  }
  const at = parameterAt(sweep, by);
  const { interventions, outcomes, scenarios } = tableOf(sweep, at);
  const ranks = robustness(outcomes, { better, enough, seed });
  const rows = ranks.map(({ maximumRegret, percentileRegret, meanRegret, satisficing }, place) => [
    shown(interventions[place] as number),
    `${shown(maximumRegret.value)} (${maximumRegret.rank})`,
    `${shown(percentileRegret.value)} (${percentileRegret.rank})`,
    shownInterval(percentileRegret.interval),
    `${shown(meanRegret.value)} (${meanRegret.rank})`,
    `${shown(satisficing.value)} (${satisficing.rank})`,
    shownInterval(satisficing.interval),
  ]);
  return {
    found: {
      by,
      better,
      enough,
      scenarios,
      interventions: interventions.map((value, place) => ({ value, ...ranks[place] })),
    },
    figures: (drawing) => regretFigures(by, interventions, ranks, drawing),
    notes: [
      `Interventions: ${interventions.length}, over ${scenarios} scenarios; ranks in brackets. The largest regret has no interval: resamples hold no worse scenario than the worst.`,
    ],
    rows: [
      [by, "largest regret", "90 % regret", "interval", "mean regret", "good enough", "interval"],
      ...rows,
    ],
  };
}

function tableOf({ inputs, means }: SweepColumns, at: number) {
  const interventions = [...new Set(inputs[at])].sort((a, b) => a - b);
  const scenarios = new Map<string, Map<number, number>>();
  let twice = 0;
  for (let point = 0; point < means.length; point += 1) {
    const others = inputs.flatMap((values, place) => (place === at ? [] : [values[point]]));
    const key = JSON.stringify(others);
    const scenario = scenarios.get(key) ?? new Map<number, number>();
    const value = inputs[at]?.[point] as number;
    if (scenario.has(value)) twice += 1;
    scenario.set(value, means[point] as number);
    scenarios.set(key, scenario);
  }
  if (twice > 0) {
    throw new Failure(
      1,
      `Found ${twice} of ${means.length} points with the parameters of another; expected every combination once.\nSweep each once, with replications for the chance in it.`,
    );
  }
  const all = [...scenarios.values()];
  const whole = all.filter(
    (scenario) => scenario.size === interventions.length && ![...scenario.values()].some(Number.isNaN),
  );
  if (whole.length < all.length || interventions.length < 2) {
    throw new Failure(
      1,
      `Found ${interventions.length} values of the parameter and ${all.length - whole.length} of ${all.length} scenarios without an output for each; expected two values or more, and all of them in every scenario.\nSweep a full factorial, or a list of points that crosses them.`,
    );
  }
  return {
    interventions,
    scenarios: whole.length,
    outcomes: interventions.map((value) => whole.map((scenario) => scenario.get(value) as number)),
  };
}
