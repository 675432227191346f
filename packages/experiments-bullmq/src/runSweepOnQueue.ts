import { setTimeout as pause } from "node:timers/promises";
import { decodeShard, type Manifest, shardCount } from "@commonweal/experiments";
import { clearPartials, missingShards, readShard, writeShard } from "@commonweal/experiments/node";
import { Queue } from "bullmq";
import { checkQueueName } from "./checkQueueName.ts";
import { checkWithin } from "./checkWithin.ts";
import { collectShards } from "./collectShards.ts";
import { QueueError } from "./errors.ts";
import { fetchAnswers } from "./fetchAnswers.ts";
import type { Job } from "./Job.ts";
import { patienceOf } from "./patienceOf.ts";
import { queueMissing } from "./queueMissing.ts";
import { type RedisOptions, safeRedis } from "./safeRedis.ts";
import { sweepKeys, sweepName } from "./sweepKeys.ts";

export interface RunSweepOnQueueOptions extends RedisOptions {
  /** Default: `commonweal`. */
  readonly queue?: string;
  /** Folder of the sweep, as `openSweep` leaves it. */
  readonly dir: string;
  readonly manifest: Manifest;
  /** Gives up after so many seconds in which no shard came. Longer than one shard takes. Default: 600. */
  readonly patience?: number | undefined;
  /** Called when a shard has come in, and at the start. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops within a second; what has come is kept, and jobs not yet begun are void. */
  readonly signal?: AbortSignal;
}

/**
 * Has the missing shards of a sweep run by whatever workers serve a queue, and puts each into the sweep's folder.
 *
 * The folder is the truth, never the queue: every 5 s, and whenever Redis comes back, jobs that Redis has lost are
 * queued again. A shard may run twice when a worker or Redis dies; both have the same bytes and one is kept.
 *
 * Cost: below 1 ms a shard beside the runs and the disk.
 *
 * @throws {QueueError} `invalid-value` before Redis is asked; `redis-unreachable`, `unsafe-redis`, `no-progress`, and what workers tell: `invalid-job`,
 * `unknown-model`, `run-failed`, with the shard's number as path.
 * @see README.md for an example: it needs a Redis.
 */
export async function runSweepOnQueue(options: RunSweepOnQueueOptions): Promise<void> {
  const { dir, manifest, queue: name = "commonweal", patience = 600, onProgress, signal } = options;
  checkQueueName(name);
  checkWithin("patience", patience, { least: Number.MIN_VALUE, most: 1_000_000 });
  signal?.throwIfAborted();
  const total = shardCount(manifest);
  const missing = new Set(await missingShards(dir, manifest));
  onProgress?.(total - missing.size, total);
  if (missing.size === 0) return await clearPartials(dir);

  const connection = await safeRedis(options);
  const queue = new Queue<Job>(name, { connection });
  queue.on("error", () => {});
  const keys = sweepKeys(name, sweepName(manifest));
  const ended = new AbortController();
  const waiting = patienceOf(patience, () => missing.size);
  const fetched = async () => {
    const keep = (index: number, bytes: Uint8Array) => kept(dir, manifest, index, bytes);
    const taken = await fetchAnswers(connection, keys, missing, keep, ended.signal);
    if (taken === 0) return false;
    waiting.again();
    onProgress?.(total - missing.size, total);
    return true;
  };
  let hasForgotten = false;
  const queued = async () => {
    // What an earlier call was told, which was killed before it read it.
    if (!hasForgotten) await connection.del(keys.faults);
    hasForgotten = true;
    await queueMissing(queue, connection, manifest, keys, missing, fetched);
  };
  const collected = collectShards(connection, missing, queued, fetched, ended.signal);
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(signal?.reason);
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { signal: ended.signal });
  });
  try {
    await Promise.race([collected, waiting.over, stopped]);
    await clearPartials(dir);
  } finally {
    ended.abort();
    waiting.stop();
    await within(1000, collected);
    await within(300, connection.del(keys.manifest, keys.answers, keys.faults));
    await within(300, queue.close());
    connection.disconnect();
  }
}

/** Waits for what may never come, while Redis is away, and for no longer than this. */
async function within(milliseconds: number, something: Promise<unknown>): Promise<void> {
  const over = pause(milliseconds, undefined, { ref: false });
  await Promise.race([something.catch(() => {}), over]);
}

/** Whether the shard is safe on the disk. No bytes mean that the worker put it there itself. */
async function kept(dir: string, manifest: Manifest, index: number, bytes: Uint8Array): Promise<boolean> {
  if (bytes.length === 0) return (await readShard(dir, manifest, index)) !== null;
  if (decodeShard(bytes).index !== index) {
    throw new QueueError(
      "invalid-job",
      `Shard ${index}: found another shard in its place; expected its own.`,
      [index],
    );
  }
  await writeShard(dir, manifest, bytes);
  return true;
}
