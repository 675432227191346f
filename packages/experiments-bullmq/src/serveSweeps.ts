import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ExperimentsError, type Manifest } from "@commonweal/experiments";
import { type ModelSource, readManifest, writeShard } from "@commonweal/experiments/node";
import { type Job as QueuedJob, WaitingError, Worker } from "bullmq";
import { checkQueueName } from "./checkQueueName.ts";
import { checkWithin } from "./checkWithin.ts";
import { QueueError } from "./errors.ts";
import { escaped } from "./escaped.ts";
import type { Fault } from "./Fault.ts";
import { Job } from "./Job.ts";
import { manifestStore } from "./manifestStore.ts";
import { putAnswer } from "./putAnswer.ts";
import { type RedisOptions, safeRedis } from "./safeRedis.ts";
import { shardPools } from "./shardPools.ts";
import { type SweepKeys, sweepKeys, sweepName } from "./sweepKeys.ts";
import { withoutPaths } from "./withoutPaths.ts";

export interface ServeSweepsOptions extends RedisOptions {
  /** Default: `commonweal`. */
  readonly queue?: string;
  /** Says where the model of a sweep is found, or `null` where this worker has none such; a queue never says what code to load. */
  readonly modelOf: (manifest: Manifest) => ModelSource | null;
  /** Shards at once, each in a thread, or a process of a program, of its own, from 1 to 1024. Default: 1. */
  readonly workers?: number;
  /** The folder of a sweep, where this machine shares it: its shards go there and not through Redis. */
  readonly dir?: string;
  /** A worker that dies or falls silent gives its shard back after so many seconds, from 1 to 86,400. Default: 60. */
  readonly lease?: number;
  /**
   * A thread or program that ends no run for so long is taken for dead and replaced; a function says it of each sweep.
   * Default: 3600.
   */
  readonly secondsPerRun?: number | ((manifest: Manifest) => number) | undefined;
  /**
   * Gets what programs write to their standard error and threads to either output, line by line, and why a shard was given
   * up, with the paths and addresses that are kept from the queue.
   */
  readonly onMessage?: ((line: string) => void) | undefined;
  /** Told after every shard that was run. */
  readonly onShard?: (index: number) => void;
}

/** A worker of a queue. */
export interface SweepServer {
  /** Stops within two seconds and gives back what it has not finished. */
  close(): Promise<void>;
}

const attempts = 3;
const closeWithin = 1500;

/**
 * Works off the shards of a queue until closed, in threads or programs, so that this process is free to renew its claims.
 *
 * Faults of the input are told to whoever asked and not tried again; other failures twice more.
 *
 * @throws {QueueError} `invalid-value` before Redis is asked; `redis-unreachable`, `unsafe-redis`; what the file system throws where `dir` holds no sweep.
 * @see README.md for an example: it needs a Redis.
 */
export async function serveSweeps(options: ServeSweepsOptions): Promise<SweepServer> {
  const { queue = "commonweal", modelOf, workers = 1, dir, lease = 60, secondsPerRun = 3600 } = options;
  const { onMessage, onShard } = options;
  checkQueueName(queue);
  checkWithin("workers", workers, { least: 1, most: 1024, whole: true });
  checkWithin("lease", lease, { least: 1, most: 86_400 });
  if (typeof secondsPerRun === "number")
    checkWithin("secondsPerRun", secondsPerRun, { least: Number.MIN_VALUE, most: 2_000_000 });
  const shared = dir === undefined ? null : sweepName(await readManifest(join(dir, "manifest.json")));
  const connection = await safeRedis(options);
  const secondsOf = typeof secondsPerRun === "number" ? () => secondsPerRun : secondsPerRun;
  const pools = shardPools({ workers, secondsPerRun: secondsOf, onMessage });
  const manifestOf = manifestStore(connection);
  const closing = new AbortController();
  const { signal } = closing;

  const run = async (keys: SweepKeys, index: number): Promise<void> => {
    const manifest = await manifestOf(keys);
    if (!manifest) return;
    const model = modelOf(manifest);
    if (!model)
      throw new QueueError("unknown-model", "found a model or version that a worker does not have.");
    const bytes = await pools.run(manifest, model, index);
    signal.throwIfAborted();
    const inFolder = dir !== undefined && shared === keys.sweep;
    if (inFolder) await writeShard(dir, manifest, bytes);
    await putAnswer(connection, keys, index, inFolder ? new Uint8Array() : bytes, signal);
    onShard?.(index);
  };
  const serve = async (queued: QueuedJob<unknown>, token?: string): Promise<void> => {
    const job = Job.safeParse(queued.data);
    if (!job.success) return;
    const { sweep, index } = job.data;
    const keys = sweepKeys(queue, sweep);
    try {
      await run(keys, index);
    } catch (error) {
      if (signal.aborted) {
        await queued.moveToWait(token);
        throw new WaitingError();
      }
      const fault = faultOf(error);
      if (!fault && queued.attemptsMade + 1 < attempts) throw error;
      onMessage?.(`shard ${index}: ${escaped(reasonOf(error))}`);
      await putAnswer(connection, keys, index, fault ?? lastFault(error), signal);
    }
  };
  const worker = new Worker<unknown, void>(queue, serve, {
    connection,
    concurrency: workers,
    lockDuration: lease * 1000,
    stalledInterval: lease * 500,
    maxStalledCount: 1_000_000,
    runRetryDelay: 1000,
  });
  worker.on("error", () => {});
  return {
    async close() {
      closing.abort();
      const closed = Promise.allSettled([worker.close(), pools.close()]);
      await Promise.race([closed, pause(closeWithin, undefined, { ref: false })]);
      await worker.disconnect().catch(() => {});
      connection.disconnect();
    },
  };
}

/** What trying again would not mend. */
function faultOf(error: unknown): Fault | null {
  if (error instanceof QueueError) {
    return told(error.code === "unknown-model" ? error.code : "run-failed", error.message);
  }
  return error instanceof ExperimentsError ? told("run-failed", error.message) : null;
}

/** What was tried as often as it is worth. */
const lastFault = (error: unknown): Fault =>
  told("run-failed", `failed ${attempts} times: ${reasonOf(error)}`);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Others read it, and whoever reaches Redis. Cut first: a model may throw a message of any length. */
const told = (code: Fault["code"], message: string): Fault => ({
  code,
  message: withoutPaths(message.slice(0, 1000)),
});
