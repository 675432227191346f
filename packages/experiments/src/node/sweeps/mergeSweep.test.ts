import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { encodeShard } from "../../shards/encodeShard.ts";
import { runShard } from "../../shards/runShard.ts";
import { sweepOf } from "../../testing/sweepOf.ts";
import { clearPartials } from "./clearPartials.ts";
import { mergeSweep } from "./mergeSweep.ts";
import { openSweep } from "./openSweep.ts";
import { readRuns } from "./readRuns.ts";
import { runSweep } from "./runSweep.ts";
import { sweepPaths } from "./sweepPaths.ts";
import { verifySweep } from "./verifySweep.ts";
import { writeShard } from "./writeShard.ts";

const manifest = sweepOf();
const url = new URL("../../../fixtures/sweepModels.mjs", import.meta.url).href;
const model = { url, export: "recordModel" };

const meanwhile = vi.hoisted(() => ({ beforeRename: async () => {} }));
vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const rename = async (from: string, to: string) => {
    await meanwhile.beforeRename();
    await real.rename(from, to);
  };
  return { ...real, rename };
});

let folder: string;
beforeEach(async () => {
  meanwhile.beforeRename = async () => {};
  folder = await mkdtemp(join(tmpdir(), "commonweal-merge-"));
  await runSweep({ folder, manifest, model, workers: 2 });
});
afterEach(() => rm(folder, { recursive: true }));

describe("mergeSweep", () => {
  it("writes tables that a reader of Parquet opens, and the same bytes again", async () => {
    const formats = ["parquet", "csv"] as const;
    const files = await mergeSweep({ folder, formats });
    expect(files.toSorted()).toEqual(["design.csv", "design.parquet", "runs.csv", "runs.parquet"]);
    expect((await readdir(sweepPaths.tables(folder))).toSorted()).toEqual(files.toSorted());
    const path = join(sweepPaths.tables(folder), "runs.parquet");
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
    const { table } = await readRuns(folder);
    expect(rows.map(({ run, sum }) => [run, sum])).toEqual([...table.values].map((sum, run) => [run, sum]));
    expect(table.rows).toBe(10);
    const hash = async () =>
      createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
    const before = await hash();
    await mergeSweep({ folder });
    expect(await hash()).toBe(before);
  });

  it("begins anew where another program clears away what it has half-written, once", async () => {
    const tables = sweepPaths.tables(folder);
    const merge = (clearings: number) => {
      meanwhile.beforeRename = async () => {
        if (clearings > 0) await clearPartials(folder);
        clearings -= 1;
      };
      return mergeSweep({ folder, formats: ["csv"] });
    };
    await expect(merge(2)).rejects.toMatchObject({ code: "ENOENT" });
    expect(await readdir(tables)).toEqual([]);
    expect((await merge(1)).toSorted()).toEqual(["design.csv", "runs.csv"]);
    expect((await readdir(tables)).toSorted()).toEqual(["design.csv", "runs.csv"]);
  });

  it("reads nothing but what the manifest names", async () => {
    const other = sweepOf({ seed: 2 });
    const stray = encodeShard(await runShard(other, 0, () => ({ outputs: { sum: 99 } })));
    await writeFile(sweepPaths.shard(folder, other, 0), stray);
    const { table } = await readRuns(folder);
    expect(table.values.includes(99)).toBe(false);
  });

  it("names the shard that is missing or broken and leaves nothing behind", async () => {
    await truncate(sweepPaths.shard(folder, manifest, 2), 70);
    await expect(mergeSweep({ folder })).rejects.toMatchObject({ code: "invalid-shard" });
    await rm(sweepPaths.shard(folder, manifest, 1));
    for (const read of [() => mergeSweep({ folder }), () => readRuns(folder)]) {
      await expect(read()).rejects.toMatchObject({ code: "unfinished-sweep", path: [1] });
    }
    expect(await readdir(sweepPaths.tables(folder))).toEqual([]);
  });
});

describe("clearPartials", () => {
  it("clears the folder, the shards and the tables of what was half-written, and of nothing else", async () => {
    await clearPartials(folder);
    await mergeSweep({ folder, formats: ["csv"] });
    const places = [folder, sweepPaths.shards(folder), sweepPaths.tables(folder)];
    const before = await Promise.all(places.map((place) => readdir(place)));
    for (const place of places) await writeFile(join(place, ".runs.csv.0a-1.partial"), "half");
    await clearPartials(folder);
    expect(await Promise.all(places.map((place) => readdir(place)))).toEqual(before);
  });
});

describe("verifySweep", () => {
  const verify = (recompute: number, changes = {}) =>
    verifySweep({ folder, model, workers: 2, recompute, seed: 1, ...changes });

  it("finds nothing wrong with a sound sweep and says what it ran again", async () => {
    expect(await verify(0)).toEqual({ shards: 3, missing: [], invalid: [], recomputed: [], different: [] });
    expect((await verify(0.01)).recomputed).toHaveLength(1);
    expect(await verify(1)).toEqual({
      shards: 3,
      missing: [],
      invalid: [],
      recomputed: [0, 1, 2],
      different: [],
    });
  });

  it("finds files that are missing, changed, or valid with other numbers", async () => {
    await rm(sweepPaths.shard(folder, manifest, 0));
    await truncate(sweepPaths.shard(folder, manifest, 1), 70);
    await rm(sweepPaths.shard(folder, manifest, 2));
    const forged = encodeShard(await runShard(manifest, 2, () => ({ outputs: { sum: 1 } })));
    await openSweep(folder, manifest);
    await writeShard(folder, manifest, forged);
    expect(await verify(1)).toEqual({
      shards: 3,
      missing: [0],
      invalid: [1],
      recomputed: [2],
      different: [2],
    });
  });

  it("stops when told to, and refuses shares that are none", async () => {
    const stopped = verify(1, { signal: AbortSignal.abort(new Error("enough")) });
    await expect(stopped).rejects.toThrow("enough");
    for (const share of [-0.1, 1.1, Number.NaN]) {
      await expect(verify(share)).rejects.toMatchObject({ code: "invalid-share" });
    }
  });
});
