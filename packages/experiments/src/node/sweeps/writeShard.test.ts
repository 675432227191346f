import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeShard } from "../../shards/encodeShard.ts";
import type { RecordModel } from "../../shards/RecordModel.ts";
import { runShard } from "../../shards/runShard.ts";
import { sweepOf } from "../../testing/sweepOf.ts";
import { missingShards } from "./missingShards.ts";
import { openSweep } from "./openSweep.ts";
import { readManifest } from "./readManifest.ts";
import { readShard } from "./readShard.ts";
import { sweepPaths } from "./sweepPaths.ts";
import { writeShard } from "./writeShard.ts";

const manifest = sweepOf();
const model =
  (factor: number): RecordModel =>
  ({ parameters }) => ({ outputs: { sum: factor * (parameters.side as number) } });
const bytesOf = async (index: number, factor = 1, of = manifest) =>
  encodeShard(await runShard(of, index, model(factor)));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "commonweal-sweep-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("openSweep", () => {
  it("makes a folder whose manifest can be read, and finds it again", async () => {
    const inside = join(folder, "a", "b");
    await openSweep(inside, manifest);
    await openSweep(inside, manifest);
    expect(await readManifest(sweepPaths.manifest(inside))).toEqual(manifest);
    expect(await missingShards(inside, manifest)).toEqual([0, 1, 2]);
    expect((await readdir(inside)).toSorted()).toEqual(["manifest.json", "shards"]);
  });

  it("refuses a folder with another experiment, or the same cut otherwise, or a broken manifest", async () => {
    await openSweep(folder, manifest);
    await expect(openSweep(folder, sweepOf({ seed: 2 }))).rejects.toMatchObject({
      code: "other-sweep",
      path: ["experiment"],
    });
    await expect(openSweep(folder, sweepOf({ shardSize: 5 }))).rejects.toMatchObject({
      code: "other-sweep",
      path: ["shardSize"],
    });
    await writeFile(sweepPaths.manifest(folder), "{");
    await expect(openSweep(folder, manifest)).rejects.toMatchObject({ code: "invalid-manifest" });
  });
});

describe("writeShard", () => {
  beforeEach(() => openSweep(folder, manifest));

  it("fills the folder shard by shard, in any order", async () => {
    expect(await writeShard(folder, manifest, await bytesOf(2))).toBe(true);
    expect(await missingShards(folder, manifest)).toEqual([0, 1]);
    await writeShard(folder, manifest, await bytesOf(0));
    await writeShard(folder, manifest, await bytesOf(1));
    expect(await missingShards(folder, manifest)).toEqual([]);
    expect(await readShard(folder, manifest, 1)).toEqual(await runShard(manifest, 1, model(1)));
    const names = await readdir(sweepPaths.shards(folder));
    expect(names.filter((name) => !/^s-[0-9a-f]{32}\.shard$/.test(name))).toEqual([]);
  });

  it("changes nothing when the same bytes come again, and refuses others", async () => {
    await writeShard(folder, manifest, await bytesOf(0));
    expect(await writeShard(folder, manifest, await bytesOf(0))).toBe(false);
    await expect(writeShard(folder, manifest, await bytesOf(0, 2))).rejects.toMatchObject({
      code: "invalid-shard",
      path: [0],
    });
    expect(await readShard(folder, manifest, 0)).toEqual(await runShard(manifest, 0, model(1)));
  });

  it("replaces a file that is cut, and takes it for missing until then", async () => {
    await writeShard(folder, manifest, await bytesOf(0));
    await truncate(sweepPaths.shard(folder, manifest, 0), 50);
    await expect(readShard(folder, manifest, 0)).rejects.toMatchObject({ code: "invalid-shard" });
    expect(await missingShards(folder, manifest)).toEqual([0, 1, 2]);
    expect(await writeShard(folder, manifest, await bytesOf(0))).toBe(true);
    expect(await missingShards(folder, manifest)).toEqual([1, 2]);
  });

  it("refuses a shard of another sweep, and a file under the name of another shard", async () => {
    const other = await bytesOf(0, 1, sweepOf({ seed: 2 }));
    await expect(writeShard(folder, manifest, other)).rejects.toMatchObject({ code: "invalid-shard" });
    await writeShard(folder, manifest, await bytesOf(0));
    const file = await readFile(sweepPaths.shard(folder, manifest, 0));
    await writeFile(sweepPaths.shard(folder, manifest, 1), file);
    await expect(readShard(folder, manifest, 1)).rejects.toMatchObject({ code: "invalid-shard", path: [1] });
    expect(await missingShards(folder, manifest)).toEqual([1, 2]);
  });

  it("ends with one file when many write at once", async () => {
    const bytes = await bytesOf(0);
    await Promise.all(Array.from({ length: 8 }, () => writeShard(folder, manifest, bytes)));
    expect(await readdir(sweepPaths.shards(folder))).toHaveLength(1);
    expect(await readShard(folder, manifest, 0)).not.toBeNull();
  });
});
