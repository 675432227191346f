import type { Parameters } from "../model/Parameters.ts";
import { at } from "./layout.ts";

/** The path of a run: one value at the start and one after every step. */
export interface MeanFieldSeries {
  /** Weeks from the start of normal times. */
  readonly week: Float64Array;
  readonly environment: Float64Array;
  readonly xState: Float64Array;
  readonly xCapital: Float64Array;
  readonly xSociety: Float64Array;
  readonly yState: Float64Array;
  readonly yCapital: Float64Array;
  readonly ySociety: Float64Array;
  readonly demand: Float64Array;
  readonly capacity: Float64Array;
  readonly backlog: Float64Array;
  readonly observedBacklog: Float64Array;
  /** Service quality Q = 1 / (1 + backlog / tolerance), 1 in normal times. */
  readonly quality: Float64Array;
  /** 1 while the campaign is on. */
  readonly campaign: Uint8Array;
  /** Place of the onset in every array. */
  readonly onset: number;
}

export function emptySeries(normalSteps: number, emergencySteps: number): MeanFieldSeries {
  const length = normalSteps + emergencySteps + 1;
  const column = () => new Float64Array(length);
  return {
    week: column(),
    environment: column(),
    xState: column(),
    xCapital: column(),
    xSociety: column(),
    yState: column(),
    yCapital: column(),
    ySociety: column(),
    demand: column(),
    capacity: column(),
    backlog: column(),
    observedBacklog: column(),
    quality: column(),
    campaign: new Uint8Array(length),
    onset: normalSteps,
  };
}

/** Writes the state after `row` steps. */
export function assignSeriesRow(
  series: MeanFieldSeries,
  parameters: Parameters,
  row: number,
  state: Float64Array,
): void {
  const { normalStep, normalWeeks, emergencyStep, backlogTolerance } = parameters;
  const value = (place: number) => state[place] as number;
  series.week[row] =
    row <= series.onset ? row * normalStep : normalWeeks + (row - series.onset) * emergencyStep;
  series.environment[row] = value(at.environment);
  series.xState[row] = value(at.x);
  series.xCapital[row] = value(at.x + 1);
  series.xSociety[row] = value(at.x + 2);
  series.yState[row] = value(at.y);
  series.yCapital[row] = value(at.y + 1);
  series.ySociety[row] = value(at.y + 2);
  series.demand[row] = value(at.demand);
  series.capacity[row] = value(at.capacity);
  series.backlog[row] = value(at.backlog);
  series.observedBacklog[row] = value(at.observed);
  series.quality[row] = backlogTolerance / (backlogTolerance + value(at.backlog));
  series.campaign[row] = value(at.campaign);
}
