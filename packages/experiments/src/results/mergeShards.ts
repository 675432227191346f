import { designOf } from "../designs/designOf.ts";
import { replicationOf } from "../designs/replicationOf.ts";
import { assignValues } from "../shards/assignValues.ts";
import type { Manifest } from "../shards/Manifest.ts";
import { runSeed } from "../shards/runSeed.ts";
import type { Shard, ShardTable } from "../shards/Shard.ts";
import { shardCount } from "../shards/shardCount.ts";
import { shardOf } from "../shards/shardOf.ts";
import { csvEncoder } from "./csvEncoder.ts";
import { jsonLinesEncoder } from "./jsonLinesEncoder.ts";
import { parquetEncoder } from "./parquetEncoder.ts";
import { rowCollector } from "./rowCollector.ts";
import { type TableShape, tableShapes } from "./tableShapes.ts";

/** Apache Parquet, CSV and JSON Lines. */
export type TableFormat = "parquet" | "csv" | "jsonl";

export interface MergeShardsOptions {
  /** Default: Parquet alone. */
  readonly formats?: readonly TableFormat[] | undefined;
  /** Adds bytes to a file, such as `runs.parquet`; they are only good until it returns. */
  readonly write: (file: string, bytes: Uint8Array) => void;
}

const encoders = { parquet: parquetEncoder, csv: csvEncoder, jsonl: jsonLinesEncoder } as const;

/**
 * Puts the shards of a sweep together to tables: design, runs and, where the manifest has columns of them, series and
 * actors, each as one file a format.
 *
 * A row of runs has run, point, replication and seed before its outputs; `point` leads to the parameters in design, `run`
 * from series and actors to runs. Rows stand in the order of the runs, and the bytes do not depend on how the sweep was cut.
 *
 * O(numbers) time; memory of one shard and some 100 MB at most.
 *
 * @throws {ExperimentsError} what `shardAt` throws.
 */
export async function mergeShards(
  manifest: Manifest,
  shardAt: (index: number) => Shard | Promise<Shard>,
  { formats = ["parquet"], write }: MergeShardsOptions,
): Promise<void> {
  const opened = tableShapes(manifest).map((shape) => openTable(shape, formats, write));
  const [design, runs] = opened as [OpenTable, OpenTable];
  addDesign(design, manifest);
  for (let index = 0; index < shardCount(manifest); index += 1) {
    const shard = await shardAt(index);
    addRuns(runs, manifest, shardOf(manifest, index).from, shard.runs);
    for (const { name, rows } of opened.slice(2)) addRows(rows, shard[name as "series" | "actors"]);
  }
  for (const { end } of opened) end();
}

interface OpenTable {
  readonly name: TableShape["name"];
  readonly rows: ReturnType<typeof rowCollector>;
  readonly end: () => void;
}

function openTable(
  shape: TableShape,
  formats: readonly TableFormat[],
  write: MergeShardsOptions["write"],
): OpenTable {
  const files = [...new Set(formats)].map((format) => {
    return { file: `${shape.name}.${format}`, encoder: encoders[format](shape) };
  });
  const rows = rowCollector(shape.columns.length, (columns, count) => {
    for (const { file, encoder } of files) write(file, encoder.add(columns, count));
  });
  const end = () => {
    rows.flush();
    for (const { file, encoder } of files) write(file, encoder.end());
  };
  return { name: shape.name, rows, end };
}

function addDesign({ rows }: OpenTable, { design: description, parameters }: Manifest): void {
  const design = designOf(description.kind === "replicated" ? description.design : description);
  const values = new Float64Array(design.dimensions);
  for (let point = 0; point < design.size; point += 1) {
    assignValues(parameters, design.point(point, values));
    rows.add((column) => (column === 0 ? point : (values[column - 1] as number)));
  }
}

function addRuns({ rows }: OpenTable, manifest: Manifest, from: number, table: ShardTable): void {
  for (let row = 0; row < table.rows; row += 1) {
    const run = from + row;
    const { point, replication } = replicationOf(manifest.design, run);
    const keys = [run, point, replication, runSeed(manifest, run)];
    rows.add((column) => keys[column] ?? (table.values[column - keys.length]?.[row] as number));
  }
}

function addRows(rows: OpenTable["rows"], table: ShardTable): void {
  for (let row = 0; row < table.rows; row += 1) rows.add((column) => table.values[column]?.[row] as number);
}
