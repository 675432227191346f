import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { mergeShards, type TableFormat } from "../../results/mergeShards.ts";
import { flushFolder } from "./flushFolder.ts";
import { presentShard } from "./presentShard.ts";
import { readManifest } from "./readManifest.ts";
import { sweepPaths } from "./sweepPaths.ts";

export interface MergeSweepOptions {
  readonly folder: string;
  /** Default: Parquet alone. */
  readonly formats?: readonly TableFormat[] | undefined;
  /** Stops between two shards; nothing is left behind. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Puts the shards in the folder of a finished sweep together to tables, under `tables/`, and gives their names.
 *
 * Only files that the manifest names are read, each checked whole. Same sweep, same bytes, whoever ran it.
 *
 * O(bytes in the folder) time; memory of one shard and some 100 MB at most.
 *
 * @throws {ExperimentsError} `unfinished-sweep` where a shard is missing, its path the shard; `invalid-shard`,
 * `invalid-manifest`; what the file system throws.
 * @see mergeShards for what the tables hold.
 */
export async function mergeSweep(options: MergeSweepOptions): Promise<string[]> {
  try {
    return await merged(options);
  } catch (error) {
    // Who ends the same sweep meanwhile clears away what is half-written.
    if ((error as { readonly code?: unknown }).code !== "ENOENT") throw error;
    return await merged(options);
  }
}

async function merged({ folder, formats, signal }: MergeSweepOptions): Promise<string[]> {
  const manifest = await readManifest(sweepPaths.manifest(folder));
  const tables = sweepPaths.tables(folder);
  await mkdir(tables, { recursive: true });
  const files = new Map<string, { readonly temporary: string; readonly descriptor: number }>();
  const write = (name: string, bytes: Uint8Array) => {
    const temporary = join(tables, `.${name}.${randomUUID()}.partial`);
    const file = files.get(name) ?? { temporary, descriptor: openSync(temporary, "wx") };
    files.set(name, file);
    for (let at = 0; at < bytes.length; ) at += writeSync(file.descriptor, bytes, at);
  };
  const shardAt = async (index: number) => {
    signal?.throwIfAborted();
    return presentShard(folder, manifest, index);
  };
  try {
    await mergeShards(manifest, shardAt, { formats, write });
    for (const { descriptor } of files.values()) fsyncSync(descriptor);
    for (const [name, { temporary }] of files) await rename(temporary, join(tables, name));
  } finally {
    for (const { temporary, descriptor } of files.values()) {
      closeSync(descriptor);
      await rm(temporary, { force: true });
    }
  }
  await flushFolder(tables);
  return [...files.keys()];
}
