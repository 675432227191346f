import { readFile } from "node:fs/promises";
import { ExperimentsError } from "../../errors.ts";
import { decodeShard } from "../../shards/decodeShard.ts";
import type { Manifest } from "../../shards/Manifest.ts";
import { shardOf } from "../../shards/shardOf.ts";
import { readShard } from "./readShard.ts";
import { sweepPaths } from "./sweepPaths.ts";
import { writeDurably } from "./writeDurably.ts";

/**
 * Puts the file of a shard into the folder of its sweep; true if it was not there.
 *
 * The first valid file wins. The same shard again, by whoever ran it, must have the same bytes and changes nothing; a
 * file that is cut or changed is replaced. The file appears whole or not at all, and is flushed to the disk.
 *
 * O(bytes).
 *
 * @throws {ExperimentsError} `invalid-shard` where the bytes are not a shard of this sweep, or other than those that are
 * there; what the file system throws.
 */
export async function writeShard(folder: string, manifest: Manifest, bytes: Uint8Array): Promise<boolean> {
  const { id, index } = decodeShard(bytes);
  if (shardOf(manifest, index).id !== id) {
    const message = `Shard ${index}: found a shard of another sweep; expected one of this.`;
    throw new ExperimentsError("invalid-shard", message, [index]);
  }
  if (await isThere(folder, manifest, index, bytes)) return false;
  const file = sweepPaths.shard(folder, manifest, index);
  try {
    await writeDurably(file, bytes);
  } catch (error) {
    // Who finished the sweep meanwhile has cleared away what was half-written.
    if ((error as { readonly code?: unknown }).code !== "ENOENT") throw error;
    if (await isThere(folder, manifest, index, bytes)) return false;
    await writeDurably(file, bytes);
  }
  return true;
}

async function isThere(
  folder: string,
  manifest: Manifest,
  index: number,
  bytes: Uint8Array,
): Promise<boolean> {
  const present = await readShard(folder, manifest, index).catch((error: unknown) => {
    if (error instanceof ExperimentsError) return null;
    throw error;
  });
  if (!present) return false;
  const file = await readFile(sweepPaths.shard(folder, manifest, index));
  if (file.equals(bytes)) return true;
  const message = `Shard ${index}: found other results than those in the folder; expected the same bytes. The model is not a function of its parameters and seed.`;
  throw new ExperimentsError("invalid-shard", message, [index]);
}
