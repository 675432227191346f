import { ExperimentsError } from "../../errors.ts";
import type { Manifest } from "../../shards/Manifest.ts";
import { shardCount } from "../../shards/shardCount.ts";
import { shardOf } from "../../shards/shardOf.ts";
import type { ModelSource } from "../shards/ModelSource.ts";
import { openShardPool } from "../shards/openShardPool.ts";
import { clearPartials } from "./clearPartials.ts";
import { missingShards } from "./missingShards.ts";
import { openSweep } from "./openSweep.ts";
import { writeShard } from "./writeShard.ts";

export interface RunSweepOptions {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly model: ModelSource;
  /** Threads, or processes of a program, from 1. Files do not depend on it. */
  readonly workers: number;
  readonly secondsPerRun?: number | undefined;
  readonly shardsPerWorker?: number | undefined;
  readonly heapMB?: number | undefined;
  /** Told at the start and after every shard how many runs the folder holds. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Gets what programs write to their standard error, and threads to either output. */
  readonly onMessage?: ((line: string) => void) | undefined;
  /** Stops all workers; the promise is rejected with the signal's reason, and the folder can be gone on with. */
  readonly signal?: AbortSignal;
}

/** What a sweep found and did. */
export interface SweepRun {
  readonly shards: number;
  /** Shards that the folder held before. */
  readonly present: number;
}

/**
 * Runs the shards of a sweep that its folder does not hold yet, each into a file of its own.
 *
 * Interrupted at any moment, by whatever, the same call goes on where it ended: no run is lost and none counts twice. A
 * shard that fails is tried again; one that fails three times is named in the end, when all others are done.
 *
 * O(missing runs) time; memory of a shard for every worker.
 *
 * @throws {ExperimentsError} `run-failed`, its path the numbers of the shards that failed; `invalid-model`; `other-sweep`;
 * what the file system throws.
 */
export async function runSweep(options: RunSweepOptions): Promise<SweepRun> {
  const { folder, manifest, workers, onProgress, signal } = options;
  signal?.throwIfAborted();
  await openSweep(folder, manifest);
  const shards = shardCount(manifest);
  const missing = await missingShards(folder, manifest);
  signal?.throwIfAborted();
  const runs = (index: number) => shardOf(manifest, index).to - shardOf(manifest, index).from;
  const total = shardOf(manifest, shards - 1).to;
  let done = total - missing.reduce((sum, index) => sum + runs(index), 0);
  onProgress?.(done, total);
  const pool = openShardPool(options);
  const left = missing.values();
  const failed: ExperimentsError[] = [];
  /** Hands out one shard after the other; there are more hands than workers, so that none waits for the disk. */
  const work = async () => {
    for (const index of left) {
      if (stopped) return;
      const bytes = await pool.run(index).catch((error: unknown) => {
        if (!(error instanceof ExperimentsError && error.code === "run-failed")) throw error;
        failed.push(error);
        return null;
      });
      signal?.throwIfAborted();
      if (!bytes) continue;
      await writeShard(folder, manifest, bytes);
      done += runs(index);
      onProgress?.(done, total);
    }
  };
  let stopped = false;
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal?.reason);
  });
  signal?.addEventListener("abort", abort);
  const working = Promise.all(Array.from({ length: workers + 1 }, work));
  try {
    await Promise.race([working, aborted]);
  } finally {
    stopped = true;
    signal?.removeEventListener("abort", abort);
    await pool.close();
    await working.catch(() => {});
  }
  if (failed.length > 0) throw failureOf(failed);
  await clearPartials(folder);
  return { shards, present: shards - missing.length };
}

const mostNamed = 20;

function failureOf(failed: readonly ExperimentsError[]): ExperimentsError {
  const numbers = failed.flatMap(({ path }) => path).sort((a, b) => Number(a) - Number(b));
  const named = numbers.slice(0, mostNamed).map(String).join(", ");
  const rest = numbers.length > mostNamed ? ` and ${numbers.length - mostNamed} more` : "";
  const message = `${failed.length} of the shards failed, all others are done: ${named}${rest}. ${failed[0]?.message}`;
  return new ExperimentsError("run-failed", message, numbers, { cause: failed[0] });
}
