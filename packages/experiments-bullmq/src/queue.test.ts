import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import {
  encodeShard,
  type Manifest,
  type Model,
  manifestOf,
  runShard,
  shardCount,
  shardOf,
} from "@commonweal/experiments";
import { missingShards, openSweep, readShard } from "@commonweal/experiments/node";
import { Queue } from "bullmq";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { connectionOf } from "./connectionOf.ts";
import { type RunSweepOnQueueOptions, runSweepOnQueue } from "./runSweepOnQueue.ts";
import { type ServeSweepsOptions, type SweepServer, serveSweeps } from "./serveSweeps.ts";
import { sweepKeys, sweepName } from "./sweepKeys.ts";
import { hasRedisServer, startRedis, type TestRedis } from "./testing/startRedis.ts";

// The threads run what stands in dist/, which the test command of the repository builds first.

const module = pathToFileURL(join(import.meta.dirname, "../fixtures/model.mjs")).href;
const modelOf = ({ model: { name } }: Manifest) =>
  name === "product" || name === "slow" ? { url: module, export: name } : null;

function sweep(setup: object = { factor: 2 }, name = "product", size = 200): Manifest {
  return manifestOf({
    model: { name, version: "1", setup: setup as never },
    parameters: ["a", "b", "c"].map((parameter) => ({ name: parameter, min: 0, max: 1 })),
    design: { kind: "sobol", dimensions: 3, size, seed: 7 },
    seed: 1,
    outputs: ["product", "index"],
    shardSize: 16,
  });
}

describe.skipIf(!hasRedisServer)("a sweep over a queue", () => {
  let redis: TestRedis;
  let dir: string;
  const servers: SweepServer[] = [];
  const serve = async (queue: string, over: Partial<ServeSweepsOptions> = {}) => {
    const server = await serveSweeps({ url: redis.url, queue, modelOf, lease: 2, ...over });
    servers.push(server);
    return server;
  };
  const run = async (queue: string, manifest: Manifest, over: Partial<RunSweepOnQueueOptions> = {}) => {
    await openSweep(dir, manifest);
    await runSweepOnQueue({ url: redis.url, queue, dir, manifest, patience: 30, ...over });
  };
  const keysLeft = async () => {
    const connection = connectionOf(redis.url);
    const keys = await connection.keys("commonweal:*");
    connection.disconnect();
    return keys;
  };
  const expectWhole = async (manifest: Manifest) => {
    const { product } = (await import(module)) as { product: (setup: unknown) => Model };
    const model = product(manifest.model.setup);
    for (let index = 0; index < shardCount(manifest); index += 1) {
      const found = await readShard(dir, manifest, index);
      expect(found && encodeShard(found)).toEqual(encodeShard(await runShard(manifest, index, model)));
    }
  };

  beforeAll(async () => {
    redis = await startRedis();
    dir = mkdtempSync(join(tmpdir(), "commonweal-queue-"));
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
    rmSync(dir, { recursive: true });
    dir = mkdtempSync(join(tmpdir(), "commonweal-queue-"));
  });
  afterAll(async () => {
    rmSync(dir, { recursive: true, force: true });
    await redis?.stop();
  });

  it("gives the bytes of a run without one, for any workers, and leaves nothing behind", async () => {
    const manifest = sweep();
    await serve("bytes", { workers: 2 });
    await serve("bytes");
    const progress: number[] = [];
    await run("bytes", manifest, { onProgress: (done) => progress.push(done) });
    expect([progress[0], progress.at(-1)]).toEqual([0, 13]);
    await expectWhole(manifest);
    await pause(100);
    expect(await keysLeft()).toEqual([]);
    const connection = connectionOf(redis.url);
    const queue = new Queue("bytes", { connection });
    expect(await queue.getJobCountByTypes("completed", "failed", "waiting", "active", "delayed")).toBe(0);
    await queue.close();
    connection.disconnect();
  });

  it("lets shards go through a folder that both share, and not through Redis", async () => {
    const manifest = sweep();
    await openSweep(dir, manifest);
    const ran: number[] = [];
    await serve("folder", { dir, onShard: (index) => ran.push(index) });
    await run("folder", manifest);
    await expectWhole(manifest);
    expect(ran.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 13 }, (_, index) => index));
  });

  it("runs only what is missing", async () => {
    const manifest = sweep();
    const ran: number[] = [];
    await serve("rest", { onShard: (index) => ran.push(index) });
    await run("rest", manifest);
    for (const index of [3, 12]) rmSync(join(dir, "shards", `${shardOf(manifest, index).id}.shard`));
    expect(await missingShards(dir, manifest)).toEqual([3, 12]);
    ran.length = 0;
    await run("rest", manifest);
    await run("rest", manifest);
    await pause(200);
    expect(ran.toSorted((a, b) => a - b)).toEqual([3, 12]);
    await expectWhole(manifest);
  });

  it("clears away what was half-written where nothing is missing", async () => {
    const manifest = sweep();
    await serve("whole");
    await run("whole", manifest);
    writeFileSync(join(dir, "shards", ".half.partial"), "half");
    await run("whole", manifest);
    expect(readdirSync(join(dir, "shards"))).toHaveLength(13);
  });

  it("queues again what Redis has forgotten", async () => {
    const manifest = sweep({ factor: 2, milliseconds: 20 }, "slow", 64);
    const running = run("forgotten", manifest);
    await pause(500);
    await redis.flush();
    await serve("forgotten");
    await running;
    expect(await missingShards(dir, manifest)).toEqual([]);
  });

  it.each([
    { name: "a model that the worker does not know", manifest: sweep({}, "other"), code: "unknown-model" },
    { name: "a run that fails", manifest: sweep({ factor: null }), code: "run-failed" },
  ])("tells of $name, with the number of the shard, without trying again", async ({ manifest, code }) => {
    await serve(code);
    await expect(run(code, manifest)).rejects.toMatchObject({
      name: "QueueError",
      code,
      message: expect.stringMatching(/^Shard \d+: /),
    });
  });

  it("does not end by what an earlier call was told and never read", async () => {
    const manifest = sweep();
    await serve("stale");
    const connection = connectionOf(redis.url);
    const { faults } = sweepKeys("stale", sweepName(manifest));
    await connection.hset(faults, 0, JSON.stringify({ code: "run-failed", message: "long mended" }));
    connection.disconnect();
    await run("stale", manifest);
    await expectWhole(manifest);
  });

  it("tells whoever asked no paths of the worker, and the worker all", async () => {
    const said: string[] = [];
    const url = "file:///home/ana/models/none.mjs";
    await serve("paths", {
      modelOf: () => ({ url, export: "none" }),
      onMessage: (line) => said.push(line),
    });
    const failure = await run("paths", sweep()).catch((error: Error) => error);
    expect(failure).toMatchObject({
      code: "run-failed",
      message: expect.stringMatching(/^Shard \d+: Model: could not import .…./),
    });
    expect((failure as Error).message).not.toContain("ana");
    expect(said[0]).toContain(url);
  });

  it("takes the seconds that a run may take of each sweep", async () => {
    const stuck = { command: [process.execPath, "-e", "process.stdin.resume()"] } as const;
    const secondsPerRun = ({ seed }: Manifest) => (seed === 1 ? 0.5 : 3600);
    await serve("seconds", { modelOf: () => stuck, secondsPerRun });
    await expect(run("seconds", sweep())).rejects.toMatchObject({
      code: "run-failed",
      message: expect.stringContaining("found no answer after 0.5 s"),
    });
  });

  it("shows no character of a fault that steers a terminal", async () => {
    const manifest = sweep();
    const { faults } = sweepKeys("steering", sweepName(manifest));
    const running = run("steering", manifest);
    await pause(500);
    const connection = connectionOf(redis.url);
    await connection.hset(faults, 0, JSON.stringify({ code: "run-failed", message: "a\u001b[2Jb\u202ec" }));
    connection.disconnect();
    await expect(running).rejects.toThrow("Shard 0: a\\u{1b}[2Jb\\u{202e}c");
  });

  it("gives up when nobody serves the queue", async () => {
    await expect(run("nobody", sweep(), { patience: 1 })).rejects.toMatchObject({
      code: "no-progress",
      message: expect.stringContaining("13 are missing"),
    });
  });

  it("stops when asked, and what is queued is void", async () => {
    const stopping = new AbortController();
    const waiting = run("stopped", sweep(), { signal: stopping.signal });
    setTimeout(() => stopping.abort(new Error("enough")), 300);
    await expect(waiting).rejects.toThrow("enough");
    const ran: number[] = [];
    await serve("stopped", { onShard: (index) => ran.push(index) });
    await pause(500);
    expect(ran).toEqual([]);
  });

  it("gives back at once what a worker that is closed has not finished", async () => {
    const manifest = sweep({ factor: 2, milliseconds: 200 }, "slow", 16);
    const first = await serve("closed", { lease: 60 });
    const running = run("closed", manifest, { patience: 50 });
    await pause(1000);
    const begun = performance.now();
    await first.close();
    expect(performance.now() - begun).toBeLessThan(2500);
    await serve("closed", { lease: 60 });
    await running;
    expect(await missingShards(dir, manifest)).toEqual([]);
  });

  it.each([0, -1, Number.NaN, 1e7])("refuses a patience of %d", async (patience) => {
    await expect(run("patience", sweep(), { patience })).rejects.toMatchObject({
      code: "invalid-value",
      path: ["patience"],
    });
  });
});

describe("before Redis is asked", () => {
  // Nobody listens at this address: who asks there first says `redis-unreachable`, after 5 s.
  const url = "redis://127.0.0.1:9";

  it.each([
    { workers: 0 },
    { workers: 1.5 },
    { workers: 1025 },
    { lease: 0 },
    { lease: Number.NaN },
    { secondsPerRun: 0 },
    { queue: "" },
    { queue: "a:b" },
  ])("serveSweeps refuses %o", async (setting) => {
    await expect(serveSweeps({ url, modelOf, ...setting })).rejects.toMatchObject({
      code: "invalid-value",
      path: Object.keys(setting),
    });
  });

  it("runSweepOnQueue refuses a name that no queue can have", async () => {
    await expect(
      runSweepOnQueue({ url, dir: "nowhere", manifest: sweep(), queue: "a:b" }),
    ).rejects.toMatchObject({ code: "invalid-value", path: ["queue"] });
  });
});
