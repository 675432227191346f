import { ExperimentsError } from "../errors.ts";
import type { Manifest } from "./Manifest.ts";
import type { RecordColumns, RunRecord } from "./RecordModel.ts";
import type { ShardTable } from "./Shard.ts";

/** Most numbers that a table of one shard may hold. */
const mostNumbers = 2 ** 26;

/** Puts the records of runs, in their order, into tables. */
export function recordCollector(manifest: Manifest, from: number, to: number) {
  const outputs = manifest.outputs.map(() => new Float64Array(to - from));
  const series = columnCollector("series", "step", manifest.series);
  const actors = columnCollector("actors", "actor", manifest.actors);
  return {
    take(run: number, record: RunRecord): void {
      const found = partOf(run, record, "outputs");
      manifest.outputs.forEach((name, at) => {
        const column = outputs[at] as Float64Array;
        column[run - from] = numberOf(ownOf(found, name), run, ["outputs", name]);
      });
      series.take(run, partOf(run, record, "series"));
      actors.take(run, partOf(run, record, "actors"));
    },
    tables: () => ({
      runs: { columns: manifest.outputs, rows: to - from, values: outputs },
      series: series.table(),
      actors: actors.table(),
    }),
  };
}

function columnCollector(part: "series" | "actors", place: "step" | "actor", names: readonly string[]) {
  const columns: number[][] = [[], [], ...names.map(() => [])];
  return {
    take(run: number, found: RecordColumns | undefined): void {
      if (names.length === 0) return;
      const lists = names.map((name) => {
        const list: unknown = ownOf(found, name);
        if (Array.isArray(list)) return list as readonly unknown[];
        throw failure(run, [part, name], `found ${kindOf(list)}; expected a list of numbers`);
      });
      const rows = lists[0]?.length ?? 0;
      const uneven = lists.findIndex((list) => list.length !== rows);
      if (uneven >= 0) {
        const what = `found ${lists[uneven]?.length} numbers; expected ${rows}, as in the first column`;
        throw failure(run, [part, names[uneven] as string], what);
      }
      const [runs, places] = columns as [number[], number[]];
      if ((runs.length + rows) * columns.length > mostNumbers) {
        const message = `Run ${run}, ${part}: found more than ${mostNumbers} numbers in a shard; expected fewer, or smaller shards.`;
        throw new ExperimentsError("limit-exceeded", message, [run, part]);
      }
      for (let row = 0; row < rows; row += 1) {
        runs.push(run);
        places.push(row);
        lists.forEach((list, at) => {
          columns[at + 2]?.push(numberOf(list[row], run, [part, names[at] as string, row]));
        });
      }
    },
    table(): ShardTable {
      if (names.length === 0) return { columns: [], rows: 0, values: [] };
      const values = columns.map((column) => Float64Array.from(column));
      return { columns: ["run", place, ...names], rows: columns[0]?.length ?? 0, values };
    },
  };
}

/** A part of what a model gave, which may be anything. */
function partOf<Part extends keyof RunRecord>(run: number, record: unknown, part: Part): RunRecord[Part] {
  if (typeof record !== "object" || record === null) {
    throw failure(run, [], `found ${kindOf(record)}; expected a record with outputs`);
  }
  const found: unknown = Object.hasOwn(record, part) ? (record as RunRecord)[part] : undefined;
  if (found === undefined || (typeof found === "object" && found !== null)) return found as RunRecord[Part];
  throw failure(run, [part], `found ${kindOf(found)}; expected numbers by name`);
}

function ownOf<Value>(found: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return found && Object.hasOwn(found, name) ? found[name] : undefined;
}

/** NaN for `null`; anything but that and a finite number is a fault. */
function numberOf(value: unknown, run: number, path: readonly PropertyKey[]): number {
  if (value === null) return Number.NaN;
  if (Number.isFinite(value)) return value as number;
  const found = typeof value === "number" ? String(value) : kindOf(value);
  throw failure(run, path, `found ${found}; expected a finite number, or null where it is not defined`);
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function failure(run: number, path: readonly PropertyKey[], what: string): ExperimentsError {
  const place = path.length > 0 ? `, ${path.map(String).join(".")}` : "";
  return new ExperimentsError("run-failed", `Run ${run}${place}: ${what}.`, [run, ...path]);
}
