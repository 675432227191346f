import { ExperimentsError } from "../../errors.ts";
import type { Lane } from "./Lane.ts";
import { programLane } from "./programLane.ts";
import type { ShardPoolOptions } from "./ShardPoolOptions.ts";
import { threadLane } from "./threadLane.ts";

/** Workers that run shards of one sweep. */
export interface ShardPool {
  /** Runs a shard as soon as a worker is free and gives the bytes of its file. */
  run(index: number): Promise<Uint8Array>;
  /** Ends all workers, whatever they are doing; what is not done by then is rejected. */
  close(): Promise<void>;
}

interface Job {
  readonly index: number;
  tries: number;
  resolve(bytes: Uint8Array): void;
  reject(error: unknown): void;
}

const mostTries = 3;
const longestSilence = 2_000_000;

/**
 * Opens a pool of workers that run shards: threads for a module, processes for a program.
 *
 * A worker that throws, ends, runs out of memory or falls silent is replaced by a new one, and its shard is tried again,
 * three times in all; other shards are not touched. A model that cannot be loaded is told at once.
 *
 * @throws {ExperimentsError} `invalid-value`. `run` rejects with `invalid-model`, or with `run-failed`, whose path is the
 * shard.
 */
export function openShardPool(options: ShardPoolOptions): ShardPool {
  const { workers, secondsPerRun = 3600, shardsPerWorker = 256, heapMB, onMessage, manifest } = options;
  checkFrom("workers", workers, 1, 1024);
  checkFrom("shardsPerWorker", shardsPerWorker, 1, Number.MAX_SAFE_INTEGER);
  if (!(secondsPerRun > 0 && secondsPerRun <= longestSilence)) {
    const message = `Found ${secondsPerRun} seconds a run; expected more than 0 and at most ${longestSilence}.`;
    throw new ExperimentsError("invalid-value", message, ["secondsPerRun"]);
  }
  const settings = { manifest, workers, secondsPerRun, shardsPerWorker, heapMB, onMessage };
  const { model } = options;
  const start = (): Lane => ("command" in model ? programLane(model, settings) : threadLane(model, settings));
  const jobs = jobQueue();
  const lanes = new Set<Lane>();
  let closed = false;

  async function serve(): Promise<void> {
    let lane: Lane | null = null;
    let served = 0;
    for (let job = await jobs.next(); job; job = await jobs.next()) {
      try {
        lane ??= start();
        lanes.add(lane);
        job.resolve(await lane.run(job.index));
        served += 1;
      } catch (error) {
        served = shardsPerWorker;
        job.tries += 1;
        if (closed || isFinal(error)) job.reject(error);
        else if (job.tries < mostTries) jobs.putFirst(job);
        else job.reject(failed(job, error));
      }
      if (served < shardsPerWorker) continue;
      await lane?.end();
      if (lane) lanes.delete(lane);
      lane = null;
      served = 0;
    }
  }

  const serving = Promise.all(Array.from({ length: workers }, serve));
  return {
    run: (index) => new Promise((resolve, reject) => jobs.put({ index, tries: 0, resolve, reject })),
    async close() {
      closed = true;
      jobs.close();
      await Promise.all([...lanes].map((lane) => lane.end()));
      await serving;
    },
  };
}

/** A model that cannot be loaded, or a manifest that does not fit it, fails at every try. */
function isFinal(error: unknown): boolean {
  return error instanceof ExperimentsError && error.code !== "run-failed";
}

function failed({ index }: Job, cause: unknown): ExperimentsError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ExperimentsError("run-failed", `Shard ${index} failed ${mostTries} times: ${why}`, [index], {
    cause,
  });
}

function checkFrom(name: "workers" | "shardsPerWorker", value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const message = `Found ${name} = ${value}; expected a whole number from ${least} to ${most}.`;
  throw new ExperimentsError("invalid-value", message, [name]);
}

/** Jobs in their order for whoever is free; `null` once there will be none. */
function jobQueue() {
  const jobs: Job[] = [];
  const free: ((job: Job | null) => void)[] = [];
  let closed = false;
  const give = (job: Job, keep: (job: Job) => unknown) => {
    const worker = free.shift();
    if (closed)
      job.reject(new ExperimentsError("run-failed", `Shard ${job.index}: the pool was closed.`, [job.index]));
    else if (worker) worker(job);
    else keep(job);
  };
  return {
    put: (job: Job) => give(job, (job) => jobs.push(job)),
    putFirst: (job: Job) => give(job, (job) => jobs.unshift(job)),
    next(): Promise<Job | null> {
      const job = jobs.shift();
      if (job || closed) return Promise.resolve(job ?? null);
      return new Promise((resolve) => free.push(resolve));
    },
    close(): void {
      closed = true;
      for (const job of jobs.splice(0)) give(job, () => {});
      for (const worker of free.splice(0)) worker(null);
    },
  };
}
