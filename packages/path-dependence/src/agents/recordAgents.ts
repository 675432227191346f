import { PathDependenceError } from "../errors.ts";
import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { advanceAgents } from "./advanceAgents.ts";
import type { ColumnArrays } from "./ColumnArrays.ts";
import type { ColumnSeries, SeriesRequest } from "./ColumnSeries.ts";
import { columnOf } from "./columnOf.ts";
import { seriesCollector } from "./seriesCollector.ts";
import { type SwitchEvents, switchCollector } from "./switchCollector.ts";

/** What to write down of a run. Whatever is not asked for costs nothing. */
export interface RecordRequest {
  readonly series?: readonly SeriesRequest[];
  /** Columns, or the signal, of every actor, once so many steps were taken. */
  readonly snapshots?: readonly { readonly columns: readonly string[]; readonly at: number }[];
  /** Who switched and when. Default false. */
  readonly events?: boolean;
}

/** Columns of every actor, copied, once so many steps were taken. */
export interface AgentSnapshot {
  readonly at: number;
  readonly columns: ReadonlyMap<string, ColumnArrays[keyof ColumnArrays]>;
}

/** What was written down. Copies throughout: a run that goes on changes nothing of it. */
export interface AgentRecord {
  readonly series: readonly ColumnSeries[];
  readonly snapshots: readonly AgentSnapshot[];
  readonly events: SwitchEvents | null;
}

/**
 * Takes a run some steps further and writes down what is asked.
 *
 * Series and snapshots see the run before the first of these steps and after each; steps count from the start of the
 * run. Means are sums by four lanes of actors, divided by how many there are; of no actors there are none. Events name
 * the step that an actor switched in, 0 for the first of the run, and what it switched to.
 *
 * O(steps × (actors + ties of those who switch)) time; space for what is written down.
 *
 * @example
 * const network = grm1Network(100, stream({ root: 1 }));
 * const run = startAgents(habitChoiceRule(grm1Parameters), network, { seed: 1 });
 * const { series } = recordAgents(run, 10, { series: [{ column: "acts", every: 5 }] });
 * [...series[0].steps]; // => [0, 5, 10]
 * @throws {PathDependenceError} `invalid-output` where there is no such column, or a snapshot lies outside; its path
 * names the request. `limit-exceeded` where there are more than 2^27 events.
 */
export function recordAgents<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
  steps: number,
  { series = [], snapshots = [], events = false }: RecordRequest,
): AgentRecord {
  const last = run.step + steps;
  const collectors = series.map((request, index) => seriesCollector(run, steps, request, ["series", index]));
  snapshots.forEach(({ columns, at }, index) => {
    for (const name of columns) columnOf(run, name, ["snapshots", index, "columns"]);
    if (Number.isInteger(at) && at >= run.step && at <= last) return;
    const message = `Found a snapshot at ${at}; expected a whole number from ${run.step} to ${last}.`;
    throw new PathDependenceError("invalid-output", message, ["snapshots", index, "at"]);
  });
  const taken: AgentSnapshot[] = [];
  const switches = events ? switchCollector(run) : null;
  const observe = () => {
    for (const collector of collectors) collector.collect(run.step);
    for (const { columns, at } of snapshots) {
      if (at !== run.step) continue;
      taken.push({ at, columns: new Map(columns.map((name) => [name, columnOf(run, name, []).slice()])) });
    }
  };
  observe();
  while (run.step < last) {
    advanceAgents(run, 1);
    switches?.collect();
    observe();
  }
  return {
    series: collectors.map(({ series }) => series),
    snapshots: taken,
    events: switches ? switches.events() : null,
  };
}
