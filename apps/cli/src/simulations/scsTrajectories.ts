import type {
  TrajectoriesRecord,
  TrajectoryEvent,
  TrajectoryKey,
  TrajectoryPanel,
} from "@commonweal/figures";
import type { MeanFieldSeries } from "@commonweal/path-dependence";
import type { ScsSimulation } from "./ScsSimulation.ts";
import { scsFigureWords } from "./scsFigureWords.ts";

/** The record of a run's path: norms and initiative from the start, capacity and backlog from the onset. */
export function scsTrajectories(
  run: ScsSimulation,
  series: MeanFieldSeries,
  language: "en" | "zh",
): TrajectoriesRecord {
  const words = scsFigureWords[language];
  const { onset, week } = series;
  const start = week[onset] ?? 0;
  const emergency = week.slice(onset).map((time) => time - start);
  const whole = (label: string, key: TrajectoryKey, y: Float64Array) => ({ label, key, t: week, y });
  const late = (label: string, y: Float64Array) => ({
    label,
    key: "other" as const,
    t: emergency,
    y: y.slice(onset),
  });
  const spheres = (state: Float64Array, capital: Float64Array, society: Float64Array) => [
    whole(words.state, "state", state),
    whole(words.capital, "capital", capital),
    whole(words.society, "society", society),
  ];
  const events: TrajectoryEvent[] = [
    ...(run.trigger === null ? [] : [{ t: run.trigger, label: words.campaign }]),
    { t: run.parameters.surgeWeeks.value, label: words.surgeEnds },
  ];
  const fromStart = { xLabel: words.week, events: [{ t: start, label: words.onset }] };
  const fromOnset = { xLabel: words.emergencyWeek, events };
  const panels: TrajectoryPanel[] = [
    {
      title: words.norms,
      yLabel: words.level,
      ...fromStart,
      series: [
        whole(words.environment, "other", series.environment),
        ...spheres(series.yState, series.yCapital, series.ySociety),
      ],
    },
    {
      title: words.initiative,
      yLabel: words.share,
      ...fromStart,
      series: spheres(series.xState, series.xCapital, series.xSociety),
    },
    {
      title: words.capacity,
      yLabel: words.normalDemand,
      ...fromOnset,
      series: [late(words.demand, series.demand), late(words.served, series.capacity)],
    },
    {
      title: words.backlog,
      yLabel: words.weeksOfDemand,
      ...fromOnset,
      series: [late(words.truly, series.backlog), late(words.observed, series.observedBacklog)],
    },
  ];
  return {
    id: "trajectories",
    title: words.title,
    source: words.source(run),
    description: words.description,
    panels,
    words: { empty: words.empty },
  };
}
