import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { ActorNetworkError } from "../errors.ts";
import { hostileIds } from "../testing/hostileIds.ts";
import { readEdgeParquet } from "./readEdgeParquet.ts";

type Columns = Parameters<typeof parquetWriteBuffer>[0]["columnData"];
const written = (
  columnData: Columns,
  options: { rowGroupSize?: number; codec?: "UNCOMPRESSED" | "SNAPPY" } = {},
) => new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
const failure = async (bytes: Uint8Array, limits = {}) =>
  readEdgeParquet(bytes, { directed: true, limits }).then(
    () => null,
    (error: unknown) => (error instanceof ActorNetworkError ? [error.code, ...error.path] : error),
  );

describe("readEdgeParquet", () => {
  it("reads texts and weights, in the order of first naming, and passes other columns over", async () => {
    const bytes = written([
      { name: "weight", data: [2, 0, 0.5], type: "DOUBLE" },
      { name: "source", data: ["a", "b", "居委会"], type: "STRING" },
      { name: "note", data: ["x", "y", "z"], type: "STRING" },
      { name: "target", data: ["b", "c", "a"], type: "STRING" },
    ]);
    const { network, ids, report } = await readEdgeParquet(bytes, { directed: true });
    expect(ids).toEqual(["a", "b", "c", "居委会"]);
    expect([...network.sources]).toEqual([0, 3]);
    expect([...network.targets]).toEqual([1, 0]);
    expect([...network.weights]).toEqual([2, 0.5]);
    expect(report).toEqual({ kept: 2, merged: 0, dropped: 1, warnings: ["Row 2 has weight 0; dropped."] });
  });

  it("takes whole numbers for ids, also large ones, and a file in parts", async () => {
    const bytes = written([
      { name: "source", data: [1, 2], type: "INT32" },
      { name: "target", data: [2n, 9007199254740993n], type: "INT64" },
    ]);
    const file = {
      byteLength: bytes.length,
      slice: async (begin: number, end?: number) => new Uint8Array(bytes.slice(begin, end)).buffer,
    };
    const { network, ids } = await readEdgeParquet(file, { directed: false });
    expect(ids).toEqual(["1", "2", "9007199254740993"]);
    expect([...network.sources, ...network.targets]).toEqual([0, 1, 1, 2]);
  });

  it.each([
    { name: "no target", columns: [{ name: "source", data: ["a"] }], found: ["invalid-table", "target"] },
    {
      name: "an empty id",
      columns: [
        { name: "source", data: ["a", ""] },
        { name: "target", data: ["b", "b"] },
      ],
      found: ["invalid-table", 2, "source"],
    },
    {
      name: "a missing id",
      columns: [
        { name: "source", data: ["a", "b"] },
        { name: "target", data: ["b", null], type: "STRING" as const, nullable: true },
      ],
      found: ["invalid-table", 2, "target"],
    },
    {
      name: "an id that is no whole number",
      columns: [
        { name: "source", data: [0.5], type: "DOUBLE" as const },
        { name: "target", data: ["b"] },
      ],
      found: ["invalid-table", 1, "source"],
    },
    {
      name: "a negative weight",
      columns: [
        { name: "source", data: ["a"] },
        { name: "target", data: ["b"] },
        { name: "weight", data: [-1], type: "DOUBLE" as const },
      ],
      found: ["invalid-table", 1, "weight"],
    },
    {
      name: "a weight in words",
      columns: [
        { name: "source", data: ["a"] },
        { name: "target", data: ["b"] },
        { name: "weight", data: ["1"] },
      ],
      found: ["invalid-table", 1, "weight"],
    },
  ])("refuses $name", async ({ columns, found }) => {
    expect(await failure(written(columns as Columns))).toEqual(found);
  });

  const two = written([
    { name: "source", data: ["a", "b"] },
    { name: "target", data: ["b", "c"] },
  ]);

  it.each([
    { limits: { inputSize: 100 }, found: ["limit-exceeded"] },
    { limits: { rows: 1 }, found: ["limit-exceeded"] },
    { limits: { ties: 1 }, found: ["limit-exceeded", 2] },
    { limits: { actors: 2 }, found: ["limit-exceeded", 2] },
    { limits: { textLength: 10 }, found: ["limit-exceeded"] },
    { limits: { unzippedSize: 4 }, found: ["limit-exceeded", "source"] },
  ])("keeps the limits $limits", async ({ limits, found }) => {
    expect(await failure(two, limits)).toEqual(found);
    expect(await failure(two)).toBeNull();
  });

  it("refuses what is no Parquet file, and one cut short", async () => {
    expect(await failure(new Uint8Array(0))).toEqual(["invalid-file"]);
    expect(await failure(new TextEncoder().encode("source,target\na,b\n"))).toEqual(["invalid-file"]);
    expect(await failure(two.subarray(0, two.length - 1))).toEqual(["invalid-file"]);
  });

  const id = fc.oneof(fc.constantFrom(...hostileIds, "a", "b"), fc.string({ minLength: 1 }));
  const row = fc.record({ source: id, target: id, weight: fc.integer({ min: 1, max: 1e6 }) });
  const codec = fc.constantFrom("UNCOMPRESSED" as const, "SNAPPY" as const);

  it("reads what was written, whatever the groups and the packing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 20 }),
        codec,
        fc.boolean(),
        async (rows, rowGroupSize, codec, nullable) => {
          const bytes = written(
            [
              { name: "source", data: rows.map(({ source }) => source), type: "STRING", nullable },
              { name: "target", data: rows.map(({ target }) => target), type: "STRING" },
              { name: "weight", data: rows.map(({ weight }) => weight), type: "DOUBLE", nullable },
            ],
            { rowGroupSize, codec },
          );
          const { network, ids } = await readEdgeParquet(bytes, { directed: true });
          const found = Array.from(network.sources, (source, tie) => ({
            source: ids[source],
            target: ids[network.targets[tie] ?? -1],
            weight: network.weights[tie],
          }));
          expect(found).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("ends with a result or a typed error on changed bytes", async () => {
    const sample = written(
      [
        { name: "source", data: Array.from({ length: 300 }, (_, at) => `n${at % 7}`), nullable: true },
        { name: "target", data: Array.from({ length: 300 }, (_, at) => at % 11), type: "INT32" },
        { name: "weight", data: Array.from({ length: 300 }, (_, at) => at % 3), type: "DOUBLE" },
      ],
      { rowGroupSize: 120 },
    );
    const change = fc.tuple(fc.nat(sample.length - 1), fc.constantFrom(0, 1, 2, 3, 127, 128, 200, 254, 255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = sample.slice();
        for (const [place, byte] of changes) bytes[place] = byte;
        const result = await failure(bytes);
        if (result instanceof Error) throw result;
      }),
      { numRuns: 1000 },
    );
  });
});
