// What a queue costs: putting jobs in, and every shard beside its runs. Usage: queue.mjs [--jobs 10000] [--shards 1000]
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { manifestOf } from "../../packages/experiments/dist/index.js";
import { openSweep, runSweep } from "../../packages/experiments/dist/node/index.js";
import { runSweepOnQueue, serveSweeps } from "../../packages/experiments-bullmq/dist/index.js";

const { values } = parseArgs({
  options: { jobs: { type: "string", default: "10000" }, shards: { type: "string", default: "1000" } },
});
const require = createRequire(new URL("../../packages/experiments-bullmq/package.json", import.meta.url));
const { Queue } = require("bullmq");
const { Redis } = require("ioredis");

const root = mkdtempSync(join(tmpdir(), "commonweal-bench-"));
const port = await freePort();
const settings = ["--port", port, "--bind", "127.0.0.1", "--dir", root, "--save", "", "--appendonly", "yes"];
const server = spawn("redis-server", settings.map(String), { stdio: "ignore" });
const url = `redis://127.0.0.1:${port}`;
const connection = new Redis(url, { maxRetriesPerRequest: null });
connection.on("error", () => {});

const source = "export const nothing = () => () => ({ outputs: { nothing: 0 } });";
const model = { url: `data:text/javascript,${encodeURIComponent(source)}`, export: "nothing" };

/** A sweep of shards that take no time. */
async function emptySweep(shards, seed) {
  const manifest = manifestOf({
    model: { name: "nothing", version: "1", setup: null },
    parameters: [],
    design: { kind: "sobol", dimensions: 0, size: shards, seed: null },
    seed,
    outputs: ["nothing"],
    shardSize: 1,
  });
  const dir = join(root, String(seed));
  await openSweep(dir, manifest);
  return { dir, manifest };
}

/** Puts jobs into a queue that nobody serves, until all are there. */
async function putting(jobs) {
  const { dir, manifest } = await emptySweep(jobs, 1);
  const queue = new Queue("putting", { connection });
  await connection.ping();
  const stopping = new AbortController();
  let run = Promise.resolve();
  const { wall, cpu } = await spent(async () => {
    run = runSweepOnQueue({ url, queue: "putting", dir, manifest, signal: stopping.signal });
    run.catch(() => {});
    while ((await queue.getWaitingCount()) < jobs) await pause(20);
  });
  stopping.abort();
  await run.catch(() => {});
  await queue.close();
  return `${jobs} jobs in the queue after ${wall.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU`;
}

/** CPU and wall seconds of this process, with owner, worker and its thread, and of Redis. */
async function spent(run) {
  const redisBefore = await redisCpu();
  const [begun, before] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(before);
  return {
    wall: (performance.now() - begun) / 1000,
    cpu: (user + system) / 1e6 + (await redisCpu()) - redisBefore,
  };
}

async function redisCpu() {
  const told = await connection.info("cpu");
  return [...told.matchAll(/used_cpu_(?:sys|user):([\d.]+)/g)].reduce(
    (sum, [, part]) => sum + Number(part),
    0,
  );
}

let worker;
try {
  console.log(await putting(Number(values.jobs)));

  const shards = Number(values.shards);
  const here = await emptySweep(shards, 2);
  const direct = await spent(() =>
    runSweep({ folder: here.dir, manifest: here.manifest, model, workers: 1 }),
  );
  const there = await emptySweep(shards, 3);
  worker = await serveSweeps({ url, queue: "bench", modelOf: () => model });
  const queued = await spent(() =>
    runSweepOnQueue({ url, queue: "bench", dir: there.dir, manifest: there.manifest }),
  );
  for (const kind of ["wall", "cpu"]) {
    const [alone, over] = [direct[kind], queued[kind]].map((sum) => (1000 * sum) / shards);
    const share = (100 * (over - alone)) / 5000;
    console.log(
      `${kind}: ${alone.toFixed(2)} ms a shard here, ${over.toFixed(2)} ms over a queue: ${share.toFixed(3)} % of 5 s`,
    );
  }
} finally {
  await worker?.close();
  connection.disconnect();
  const isRunning = server.exitCode === null && server.signalCode === null;
  const ended = isRunning && new Promise((resolve) => server.once("exit", resolve));
  server.kill();
  await ended;
  rmSync(root, { recursive: true, force: true });
}

async function freePort() {
  const listening = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  const { port } = listening.address();
  await new Promise((resolve) => listening.close(resolve));
  return port;
}
