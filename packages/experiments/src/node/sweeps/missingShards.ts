import { ExperimentsError } from "../../errors.ts";
import type { Manifest } from "../../shards/Manifest.ts";
import { shardCount } from "../../shards/shardCount.ts";
import { readShard } from "./readShard.ts";

/**
 * Lists the shards of a sweep that have no valid file in its folder, by index, ascending.
 *
 * Every file is read and checked; one that is cut or changed counts as missing. Files that the manifest does not name are
 * not looked at.
 *
 * O(bytes in the folder).
 *
 * @throws what the file system throws.
 */
export async function missingShards(folder: string, manifest: Manifest): Promise<number[]> {
  const missing: number[] = [];
  for (let index = 0; index < shardCount(manifest); index += 1) {
    if (!(await isPresent(folder, manifest, index))) missing.push(index);
  }
  return missing;
}

async function isPresent(folder: string, manifest: Manifest, index: number): Promise<boolean> {
  try {
    return (await readShard(folder, manifest, index)) !== null;
  } catch (error) {
    if (error instanceof ExperimentsError) return false;
    throw error;
  }
}
