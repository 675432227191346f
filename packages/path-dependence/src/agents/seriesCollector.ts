import { PathDependenceError } from "../errors.ts";
import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import type { ColumnSeries, SeriesRequest } from "./ColumnSeries.ts";
import { columnOf } from "./columnOf.ts";
import { columnTotal } from "./columnTotal.ts";

/** Collects a series; `collect` is called at the start and after every step. */
export interface SeriesCollector {
  collect(step: number): void;
  readonly series: ColumnSeries;
}

/** Prepares a series over the next `steps` steps of a run. */
export function seriesCollector<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
  steps: number,
  { column, bySector = false, every = 1 }: SeriesRequest,
  path: readonly PropertyKey[],
): SeriesCollector {
  if (!(Number.isInteger(every) && every >= 1)) {
    const message = `Found every = ${every}; expected a whole number of at least 1.`;
    throw new PathDependenceError("invalid-output", message, [...path, "every"]);
  }
  const array = columnOf(run, column, [...path, "column"]);
  const { sector } = run.network;
  const counts = new Float64Array(256);
  if (bySector) for (const number of sector) counts[number] = (counts[number] as number) + 1;
  const sectors = bySector ? [...counts.keys()].filter((number) => counts[number] !== 0) : null;
  const width = sectors ? sectors.length : Math.min(1, run.order);
  const first = Math.ceil(run.step / every) * every;
  const times = run.step + steps < first ? 0 : Math.floor((run.step + steps - first) / every) + 1;
  const values = new Float64Array(times * width);
  const totals = new Float64Array(256);
  let place = 0;
  return {
    collect(step) {
      if (step % every !== 0) return;
      if (!sectors) {
        if (width === 1) values[place] = columnTotal(array) / array.length;
        place += width;
        return;
      }
      totals.fill(0);
      for (let actor = 0; actor < array.length; actor += 1) {
        const number = sector[actor] as number;
        totals[number] = (totals[number] as number) + (array[actor] as number);
      }
      for (const number of sectors) {
        values[place] = (totals[number] as number) / (counts[number] as number);
        place += 1;
      }
    },
    series: {
      column,
      sectors,
      steps: Uint32Array.from({ length: times }, (_, time) => first + time * every),
      width,
      values,
    },
  };
}
