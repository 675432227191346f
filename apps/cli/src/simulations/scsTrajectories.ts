import type {
  TrajectoriesRecord,
  TrajectoryEvent,
  TrajectoryKey,
  TrajectoryPanel,
} from "@commonweal/figures";
import { quantile } from "@commonweal/numerics";
import type { MeanFieldSeries } from "@commonweal/path-dependence";
import { bandsOver } from "./bandsOver.ts";
import type { ScsAgentsSimulation, ScsSimulation } from "./ScsSimulation.ts";
import { type ScsFigureWords, scsFigureWords } from "./scsFigureWords.ts";

type Quantity = Exclude<keyof MeanFieldSeries, "onset" | "campaign" | "week">;

/** Weeks from the onset until the campaign starts, in the paths in which it does. */
function triggersOf(paths: readonly MeanFieldSeries[]): Float64Array {
  const weeks = paths.flatMap(({ campaign, week, onset }) => {
    const first = campaign.indexOf(1);
    return first < 0 ? [] : [(week[first] as number) - (week[onset] as number)];
  });
  return Float64Array.from(weeks).sort();
}

function campaignEvent(
  run: ScsSimulation | ScsAgentsSimulation,
  paths: readonly MeanFieldSeries[],
  label: string,
): TrajectoryEvent[] {
  if (run.method === "mean-field") return run.trigger === null ? [] : [{ t: run.trigger, label }];
  const triggers = triggersOf(paths);
  const [low, t, high] = [0.1, 0.5, 0.9].map((level) => quantile(triggers, level));
  return t == null || low == null || high == null ? [] : [{ t, low, high, label }];
}

/** Draws one quantity of all paths from a place on: itself, or its median with bands and the first path. */
function seriesOver(paths: readonly MeanFieldSeries[], words: ScsFigureWords, from: number) {
  const start = from === 0 ? 0 : (paths[0]?.week[from] ?? 0);
  const t = paths[0]?.week.slice(from).map((week) => week - start) ?? [];
  return (label: string, key: TrajectoryKey, quantity: Quantity) => {
    const all = paths.map((path) => path[quantity].slice(from));
    const [only] = all;
    if (all.length <= 1) return { label, key, t, y: only ?? [] };
    const [p10 = [], p25 = [], y = [], p75 = [], p90 = []] = bandsOver(all, [0.1, 0.25, 0.5, 0.75, 0.9]);
    const bands = [
      { label: words.outer, low: p10, high: p90 },
      { label: words.inner, low: p25, high: p75 },
    ];
    return { label, key, t, y, bands };
  };
}

/** The record of one path or several: norms and initiative from the start, capacity and backlog from the onset. */
export function scsTrajectories(
  run: ScsSimulation | ScsAgentsSimulation,
  paths: readonly MeanFieldSeries[],
  language: "en" | "zh",
): TrajectoriesRecord {
  const words = scsFigureWords[language];
  const onset = paths[0]?.onset ?? 0;
  const [whole, late] = [seriesOver(paths, words, 0), seriesOver(paths, words, onset)];
  const events = [
    ...campaignEvent(run, paths, words.campaign),
    { t: run.parameters.surgeWeeks.value, label: words.surgeEnds },
  ];
  const fromStart = {
    xLabel: words.week,
    events: [{ t: paths[0]?.week[onset] ?? 0, label: words.onset }],
  };
  const fromOnset = { xLabel: words.emergencyWeek, events };
  const panels: TrajectoryPanel[] = [
    {
      title: words.norms,
      yLabel: words.level,
      ...fromStart,
      series: [
        whole(words.environment, "other", "environment"),
        whole(words.state, "state", "yState"),
        whole(words.capital, "capital", "yCapital"),
        whole(words.society, "society", "ySociety"),
      ],
    },
    {
      title: words.initiative,
      yLabel: words.share,
      ...fromStart,
      series: [
        whole(words.state, "state", "xState"),
        whole(words.capital, "capital", "xCapital"),
        whole(words.society, "society", "xSociety"),
      ],
    },
    {
      title: words.capacity,
      yLabel: words.normalDemand,
      ...fromOnset,
      series: [late(words.demand, "other", "demand"), late(words.served, "other", "capacity")],
    },
    {
      title: words.backlog,
      yLabel: words.weeksOfDemand,
      ...fromOnset,
      series: [late(words.truly, "other", "backlog"), late(words.observed, "other", "observedBacklog")],
    },
  ];
  return {
    id: "trajectories",
    title: run.method === "agents" ? words.agentsTitle(run.agents, paths.length) : words.title,
    source: words.source(run),
    description: words.description,
    panels,
    words: { empty: words.empty },
  };
}
