import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { Manifest } from "../shards/Manifest.ts";
import type { RecordModel } from "../shards/RecordModel.ts";
import { runShard } from "../shards/runShard.ts";
import { sweepOf } from "../testing/sweepOf.ts";
import { mergeShards, type TableFormat } from "./mergeShards.ts";

const design = { kind: "full-factorial", levels: [2, 1] } as const;
const twice = {
  design: {
    kind: "replicated",
    design: { ...design, levels: [2, 1] },
    replications: 2,
    commonRandomNumbers: true,
  },
  outputs: ["sum", '-odd,"name"'],
  series: ["level"],
  actors: ["share"],
} satisfies Partial<Manifest>;

/** A factor of one level stands at 1/2, the second of three kinds. Illustrative: run 2 has no odd number; run 3 has no actors. */
const model: RecordModel = ({ run, parameters }) => ({
  outputs: { sum: parameters.side as number, '-odd,"name"': run === 2 ? null : -1.5 },
  series: { level: [run, null] },
  actors: { share: run === 3 ? [] : [0.1] },
});

async function merged(manifest: Manifest, formats?: readonly TableFormat[]) {
  const files = new Map<string, Uint8Array>();
  await mergeShards(manifest, (index) => runShard(manifest, index, model), {
    formats,
    write(file, bytes) {
      const before = files.get(file) ?? new Uint8Array(0);
      const after = new Uint8Array(before.length + bytes.length);
      after.set(before);
      after.set(bytes, before.length);
      files.set(file, after);
    },
  });
  return files;
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes).split("\n");
const bufferOf = (bytes: Uint8Array | undefined) =>
  (bytes ?? new Uint8Array(0)).slice().buffer as ArrayBuffer;

describe("mergeShards", () => {
  it("writes design, runs, series and actors as CSV", async () => {
    const files = await merged(sweepOf(twice), ["csv"]);
    expect([...files.keys()]).toEqual(["design.csv", "runs.csv", "series.csv", "actors.csv"]);
    expect(textOf(files.get("design.csv"))).toEqual(["point,side,kind", "0,0,20", "1,2,20", ""]);
    const [header, ...runs] = textOf(files.get("runs.csv"));
    expect(header).toBe('run,point,replication,seed,sum,"\'-odd,""name"""');
    const cells = runs.slice(0, -1).map((line) => line.split(","));
    const [one, other] = [cells[0]?.[3], cells[1]?.[3]];
    expect(cells).toEqual([
      ["0", "0", "0", one, "0", "-1.5"],
      ["1", "0", "1", other, "0", "-1.5"],
      ["2", "1", "0", one, "2", ""],
      ["3", "1", "1", other, "2", "-1.5"],
    ]);
    expect(one).not.toBe(other);
    expect(textOf(files.get("series.csv")).slice(0, 4)).toEqual(["run,step,level", "0,0,0", "0,1,", "1,0,1"]);
    expect(textOf(files.get("actors.csv"))).toEqual(["run,actor,share", "0,0,0.1", "1,0,0.1", "2,0,0.1", ""]);
  });

  it("writes the same as JSON Lines and as Parquet", async () => {
    const files = await merged(sweepOf(twice), ["jsonl", "parquet"]);
    for (const table of ["design", "runs", "series", "actors"]) {
      const lines = textOf(files.get(`${table}.jsonl`))
        .slice(0, -1)
        .map((line) => JSON.parse(line));
      const rows = await parquetReadObjects({ file: bufferOf(files.get(`${table}.parquet`)) });
      const plain = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, typeof value === "bigint" ? Number(value) : value]),
        ),
      );
      expect(plain).toEqual(lines);
      expect(lines.length).toBeGreaterThan(1);
    }
  });

  it("has no tables of what the manifest has no columns of, and types that others know", async () => {
    const files = await merged(sweepOf());
    expect([...files.keys()]).toEqual(["design.parquet", "runs.parquet"]);
    const metadata = parquetMetadata(bufferOf(files.get("runs.parquet")));
    expect(Number(metadata.num_rows)).toBe(10);
    const columns = parquetSchema(metadata).children.map(({ element }) => [
      element.name,
      element.type,
      element.repetition_type,
    ]);
    expect(columns).toEqual([
      ["run", "INT32", "REQUIRED"],
      ["point", "INT32", "REQUIRED"],
      ["replication", "INT32", "REQUIRED"],
      ["seed", "INT64", "REQUIRED"],
      ["sum", "DOUBLE", "OPTIONAL"],
    ]);
  });

  it("gives the same bytes however the sweep was cut", async () => {
    const formats: readonly TableFormat[] = ["parquet", "csv", "jsonl"];
    const whole = await merged(sweepOf({ ...twice, shardSize: 4 }), formats);
    for (const shardSize of [1, 3])
      expect(await merged(sweepOf({ ...twice, shardSize }), formats)).toEqual(whole);
  });

  it("writes tables without rows", async () => {
    const manifest = sweepOf({ series: ["level"] });
    const files = new Map<string, number[]>();
    await mergeShards(
      manifest,
      (index) => runShard(manifest, index, () => ({ outputs: { sum: 1 }, series: { level: [] } })),
      {
        formats: ["parquet", "csv", "jsonl"],
        write: (file, bytes) => files.set(file, [...(files.get(file) ?? []), ...bytes]),
      },
    );
    expect(textOf(Uint8Array.from(files.get("series.csv") ?? []))).toEqual(["run,step,level", ""]);
    expect(files.get("series.jsonl")).toEqual([]);
    const file = bufferOf(Uint8Array.from(files.get("series.parquet") ?? []));
    expect(await parquetReadObjects({ file })).toEqual([]);
  });
});
