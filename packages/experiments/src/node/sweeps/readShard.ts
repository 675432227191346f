import { open } from "node:fs/promises";
import { ExperimentsError } from "../../errors.ts";
import { decodeShard } from "../../shards/decodeShard.ts";
import type { Manifest } from "../../shards/Manifest.ts";
import type { Shard } from "../../shards/Shard.ts";
import { shardFormat } from "../../shards/shardFormat.ts";
import { shardOf } from "../../shards/shardOf.ts";
import { sweepPaths } from "./sweepPaths.ts";

/**
 * Reads one shard of a sweep from its folder, checked whole; `null` where there is no file.
 *
 * O(bytes).
 *
 * @throws {ExperimentsError} `invalid-shard` where the file is cut, changed or not this shard's; `unknown-index`; what the
 * file system throws.
 */
export async function readShard(folder: string, manifest: Manifest, index: number): Promise<Shard | null> {
  const bytes = await bytesOf(sweepPaths.shard(folder, manifest, index));
  if (!bytes) return null;
  const shard = decodeShard(bytes);
  const { id, from, to } = shardOf(manifest, index);
  if (shard.id === id && shard.index === index && shard.runs.rows === to - from) return shard;
  const message = `Shard ${index}: found the file of another shard; expected its own.`;
  throw new ExperimentsError("invalid-shard", message, [index]);
}

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    const handle = await open(file, "r");
    try {
      const { size } = await handle.stat();
      if (size > shardFormat.mostBytes) {
        const message = `Shard: found ${size} bytes; expected at most ${shardFormat.mostBytes}.`;
        throw new ExperimentsError("invalid-shard", message);
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "ENOENT") return null;
    throw error;
  }
}
