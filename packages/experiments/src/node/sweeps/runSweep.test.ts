import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { encodeShard } from "../../shards/encodeShard.ts";
import type { Manifest } from "../../shards/Manifest.ts";
import type { RecordModel } from "../../shards/RecordModel.ts";
import { runShard } from "../../shards/runShard.ts";
import { sweepOf } from "../../testing/sweepOf.ts";
import type { ModelSource } from "../shards/ModelSource.ts";
import { missingShards } from "./missingShards.ts";
import { openSweep } from "./openSweep.ts";
import { type RunSweepOptions, runSweep } from "./runSweep.ts";
import { sweepPaths } from "./sweepPaths.ts";
import { writeShard } from "./writeShard.ts";

const fixture = (name: string) => new URL(`../../../fixtures/${name}`, import.meta.url);
const moduleModel = (name: string): ModelSource => ({ url: fixture("sweepModels.mjs").href, export: name });
const program = (fault = "nothing", ...words: string[]): ModelSource => ({
  command: [process.execPath, fixture("sweepProgram.mjs").pathname, fault, ...words],
});
const sums: RecordModel = ({ parameters }) => ({
  outputs: { sum: (parameters.side as number) + (parameters.kind as number) },
});

type Run = (
  manifest: Manifest,
  model: ModelSource,
  options?: Partial<RunSweepOptions>,
) => ReturnType<typeof runSweep>;

/** Tests wait for threads and programs most of the time, so that they run side by side, each in a folder of its own. */
const it = test.extend<{ folder: string; run: Run }>({
  // biome-ignore lint/correctness/noEmptyPattern: fixtures say by a pattern what they need
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "commonweal-run-"));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  run: async ({ folder }, use) => {
    await use((manifest, model, options = {}) =>
      runSweep({ folder, manifest, model, workers: 2, ...options }),
    );
  },
});

const withSetup = (setup: Manifest["model"]["setup"]) =>
  sweepOf({ model: { name: "sums", version: "1", setup } });

async function filesOf(folder: string, manifest: Manifest): Promise<Uint8Array[]> {
  return Promise.all([0, 1, 2].map((index) => readFile(sweepPaths.shard(folder, manifest, index))));
}

/** What every sweep of this test must have in its folder. */
async function expectedFiles(manifest: Manifest): Promise<Uint8Array[]> {
  return Promise.all(
    [0, 1, 2].map(async (index) => Buffer.from(encodeShard(await runShard(manifest, index, sums)))),
  );
}

describe.concurrent("runSweep", () => {
  it.for([1, 2, 3, 8])(
    "writes the bytes that one thread alone computes, with %i workers",
    async (workers, { folder, run }) => {
      const manifest = sweepOf();
      const models = [
        moduleModel("recordModel"),
        moduleModel("ensembleModel"),
        ...(workers === 2 ? [program()] : []),
      ];
      for (const model of models) {
        await rm(folder, { recursive: true });
        expect(await run(manifest, model, { workers })).toEqual({ shards: 3, present: 0 });
        expect(await filesOf(folder, manifest)).toEqual(await expectedFiles(manifest));
      }
    },
  );

  it("goes on where it ended, and does again what was cut", async ({ folder, run }) => {
    const manifest = sweepOf();
    await openSweep(folder, manifest);
    await writeShard(folder, manifest, encodeShard(await runShard(manifest, 1, sums)));
    await writeShard(folder, manifest, encodeShard(await runShard(manifest, 2, sums)));
    await truncate(sweepPaths.shard(folder, manifest, 2), 60);
    await writeFile(join(sweepPaths.shards(folder), ".s-0.0.partial"), "half");
    const told: [number, number][] = [];
    const found = await run(manifest, moduleModel("recordModel"), {
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(found).toEqual({ shards: 3, present: 1 });
    expect(told[0]).toEqual([4, 10]);
    expect(told.at(-1)).toEqual([10, 10]);
    expect(await filesOf(folder, manifest)).toEqual(await expectedFiles(manifest));
    expect(await readdir(sweepPaths.shards(folder))).toHaveLength(3);
    expect(await run(manifest, moduleModel("refusingModel"))).toEqual({ shards: 3, present: 3 });
  });

  it.for([
    ["throws", {}],
    ["exits", {}],
    ["aborts", {}],
    ["hangs", { secondsPerRun: 4 }],
    ["sleeps", { secondsPerRun: 4 }],
    ["neverAnswers", { secondsPerRun: 4 }],
    ["hoards", { heapMB: 32 }],
    ["trails", {}],
  ] as const)(
    "replaces a worker whose model %s once, and loses nothing",
    async ([fault, options], { folder, run }) => {
      const manifest = withSetup({ folder, at: 5, fault, times: 1 });
      await run(manifest, moduleModel("faultyModel"), { workers: 1, ...options });
      expect(await filesOf(folder, manifest)).toEqual(await expectedFiles(manifest));
    },
  );

  it.for(["throws", "exits"])(
    "names the shard whose model %s every time, after three tries",
    async (fault, { folder, run }) => {
      const manifest = withSetup({ folder, at: 5, fault, times: 100 });
      await expect(run(manifest, moduleModel("faultyModel"))).rejects.toMatchObject({
        code: "run-failed",
        path: [1],
      });
      expect(await readFile(join(folder, "tries"), "utf8")).toBe("xxx");
      expect(await missingShards(folder, manifest)).toEqual([1]);
    },
  );

  it("tells at once that a model cannot be loaded", async ({ folder, run }) => {
    const manifest = sweepOf();
    for (const [name, path] of [
      ["refusingModel", "setup"],
      ["noModel", "export"],
      ["missing", "export"],
    ] as const) {
      const failing = run(manifest, moduleModel(name));
      await expect(failing).rejects.toMatchObject({ code: "invalid-model", path: ["model", path] });
    }
    expect(await missingShards(folder, manifest)).toEqual([0, 1, 2]);
  });

  it("stops when told to and leaves a folder that can be gone on with", async ({ folder, run }) => {
    const manifest = withSetup({ folder });
    const stopping = new AbortController();
    const running = run(manifest, moduleModel("gatedModel"), {
      signal: stopping.signal,
      onProgress: (done) => done === 4 && stopping.abort(new Error("enough")),
    });
    await expect(running).rejects.toThrow("enough");
    expect(await missingShards(folder, manifest)).toEqual([1, 2]);
    await expect(run(manifest, moduleModel("gatedModel"), { signal: stopping.signal })).rejects.toThrow(
      "enough",
    );
    await writeFile(join(folder, "gate"), "");
    await run(manifest, moduleModel("gatedModel"));
    expect(await filesOf(folder, manifest)).toEqual(await expectedFiles(manifest));
  });

  it("passes on what a thread says, on either output, without what steers a terminal", async ({ run }) => {
    const lines: string[] = [];
    await run(sweepOf(), moduleModel("talkingModel"), { onMessage: (line) => lines.push(line) });
    expect(lines.sort()).toEqual(["note", "slope\\u{1b}[31m 2"]);
  });

  it("replaces threads after so many shards", async ({ folder, run }) => {
    await run(withSetup({ folder }), moduleModel("countingModel"), { workers: 1, shardsPerWorker: 1 });
    expect(await readFile(join(folder, "threads"), "utf8")).toBe("xxx");
  });

  it("refuses a folder whose shard came out otherwise: the model is no function", async ({ folder, run }) => {
    const manifest = withSetup({ folder });
    await run(manifest, moduleModel("fickleModel"));
    const other = encodeShard(await runShard(manifest, 0, () => ({ outputs: { sum: -1 } })));
    await expect(writeShard(folder, manifest, other)).rejects.toMatchObject({ code: "invalid-shard" });
  });

  it.for([{ workers: 0 }, { workers: 1.5 }, { shardsPerWorker: 0 }, { secondsPerRun: 0 }])(
    "refuses %o",
    async (options, { run }) => {
      await expect(run(sweepOf(), moduleModel("recordModel"), options)).rejects.toMatchObject({
        code: "invalid-value",
        path: [Object.keys(options)[0]],
      });
    },
  );
});

describe.concurrent("runSweep of a program", () => {
  it.for([
    ["exits", "Program: ended by code 7"],
    ["kills", "Program: ended by signal SIGKILL"],
    ["text", "no JSON"],
    ["list", "Run 5, outputs.sum: found nothing"],
    ["long", "more than 67108864 bytes"],
  ] as const)("names the shard where it %s", async ([fault, why], { folder, run }) => {
    await expect(run(sweepOf(), program(fault))).rejects.toMatchObject({
      code: "run-failed",
      path: [1],
      message: expect.stringContaining(why),
    });
    expect(await missingShards(folder, sweepOf())).toEqual([1]);
  });

  it("ends a program that hangs, and one that stays when its input has ended", async ({ folder, run }) => {
    await expect(run(sweepOf(), program("hangs"), { secondsPerRun: 4 })).rejects.toMatchObject({
      path: [1],
      message: expect.stringContaining("no answer after 4 s"),
    });
    await rm(folder, { recursive: true });
    expect(await run(sweepOf(), program("stays"))).toEqual({ shards: 3, present: 0 });
  });

  it.for(["leaves", "leaves a group"])(
    "waits for nobody that a program %s behind with its pipes open",
    async (fault, { folder, run }) => {
      const stayed = join(folder, "stayed");
      await run(sweepOf(), program(fault, stayed));
      expect(existsSync(stayed)).toBe(false);
    },
  );

  it("takes no answer for another's: a line too many ends the program", async ({ run }) => {
    const manifest = sweepOf({ shardSize: 10 });
    await expect(run(manifest, program("twice"))).rejects.toMatchObject({
      code: "run-failed",
      message: expect.stringContaining("a line that nobody asked for"),
    });
  });

  it("passes on what it says, without what steers a terminal", async ({ run }) => {
    const lines: string[] = [];
    await run(sweepOf(), program("stderr"), { onMessage: (line) => lines.push(line) });
    expect(lines).toEqual(["note\\u{1b}[31m red", `${"y".repeat(4096)} …`]);
  });

  it("says that a program is not there, without saying where", async ({ run }) => {
    await expect(run(sweepOf(), { command: ["/no/such/program"] })).rejects.toMatchObject({
      code: "run-failed",
      path: [0, 1, 2],
      message: expect.not.stringContaining("/no/such"),
    });
  });
});
