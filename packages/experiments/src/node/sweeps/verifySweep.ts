import { readFile } from "node:fs/promises";
import { permutation, stream } from "@commonweal/numerics";
import { ExperimentsError } from "../../errors.ts";
import { shardCount } from "../../shards/shardCount.ts";
import { openShardPool } from "../shards/openShardPool.ts";
import type { ShardPoolOptions } from "../shards/ShardPoolOptions.ts";
import { readManifest } from "./readManifest.ts";
import { readShard } from "./readShard.ts";
import { sweepPaths } from "./sweepPaths.ts";

export interface VerifySweepOptions extends Omit<ShardPoolOptions, "manifest"> {
  readonly folder: string;
  /** Share of the shards that are run again, from 0 to 1; at least one where it is above 0. */
  readonly recompute: number;
  /** Chooses them. */
  readonly seed: number;
  /** Called as files and runs are checked. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What was found in the folder of a sweep, by numbers of shards. */
export interface SweepVerification {
  readonly shards: number;
  readonly missing: readonly number[];
  /** Files that are cut, changed or another shard's. */
  readonly invalid: readonly number[];
  /** Shards that were run again. */
  readonly recomputed: readonly number[];
  /** Those of them that came out otherwise than they are in the folder. */
  readonly different: readonly number[];
}

/**
 * Checks every file of a sweep, and runs a sample of its shards again to compare their bytes.
 *
 * O(bytes in the folder + runs that are run again).
 *
 * @throws {ExperimentsError} `invalid-manifest`, `invalid-share`, `invalid-model`, `run-failed`; what the file system
 * throws.
 */
export async function verifySweep(options: VerifySweepOptions): Promise<SweepVerification> {
  const { folder, recompute, seed, onProgress, signal } = options;
  if (!(recompute >= 0 && recompute <= 1)) {
    throw new ExperimentsError("invalid-share", `Found a share of ${recompute}; expected 0 to 1.`, [
      "recompute",
    ]);
  }
  const manifest = await readManifest(sweepPaths.manifest(folder));
  const shards = shardCount(manifest);
  const [missing, invalid, valid]: [number[], number[], number[]] = [[], [], []];
  for (let index = 0; index < shards; index += 1) {
    signal?.throwIfAborted();
    const list = await readShard(folder, manifest, index).then(
      (shard) => (shard ? valid : missing),
      (error: unknown) => {
        if (error instanceof ExperimentsError) return invalid;
        throw error;
      },
    );
    list.push(index);
  }
  const order = permutation(stream({ root: seed, purpose: "shards to verify" }), valid.length);
  const chosen = Array.from(
    order.subarray(0, Math.ceil(recompute * valid.length)),
    (at) => valid[at] as number,
  );
  const recomputed = chosen.toSorted((a, b) => a - b);
  const different: number[] = [];
  const pool = openShardPool({ ...options, manifest });
  const abort = () => void pool.close();
  signal?.addEventListener("abort", abort);
  try {
    let done = 0;
    onProgress?.(done, recomputed.length);
    await Promise.all(
      recomputed.map(async (index) => {
        const bytes = await pool.run(index);
        const file = await readFile(sweepPaths.shard(folder, manifest, index));
        if (!file.equals(bytes)) different.push(index);
        done += 1;
        onProgress?.(done, recomputed.length);
      }),
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", abort);
    await pool.close();
  }
  different.sort((a, b) => a - b);
  return { shards, missing, invalid, recomputed, different };
}
