import { emptySeries, type MeanFieldSeries } from "../meanField/MeanFieldSeries.ts";

/** The path of a run of agents: that of the mean field, with the two kinds of society and the campaign's reach. */
export interface CommunitySeries extends MeanFieldSeries {
  /** Share of the residents' committees and of the residents acting on own initiative; all 0 where there are none. */
  readonly xCommittees: Float64Array;
  readonly xResidents: Float64Array;
  /** How far orders of the campaign reach, mean over all actors, 0 to 1. */
  readonly campaignReach: Float64Array;
}

export function emptyCommunitySeries(normalSteps: number, emergencySteps: number): CommunitySeries {
  const series = emptySeries(normalSteps, emergencySteps);
  const column = () => new Float64Array(series.week.length);
  return { ...series, xCommittees: column(), xResidents: column(), campaignReach: column() };
}
