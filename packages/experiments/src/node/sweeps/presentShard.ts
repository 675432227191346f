import { ExperimentsError } from "../../errors.ts";
import type { Manifest } from "../../shards/Manifest.ts";
import type { Shard } from "../../shards/Shard.ts";
import { readShard } from "./readShard.ts";

/**
 * Reads one shard of a sweep that is taken to be finished.
 *
 * @throws {ExperimentsError} `unfinished-sweep` where there is no file, its path the shard; what `readShard` throws.
 */
export async function presentShard(folder: string, manifest: Manifest, index: number): Promise<Shard> {
  const shard = await readShard(folder, manifest, index);
  if (shard) return shard;
  const message = `Shard ${index}: found no file; expected one of every shard. Run the sweep to its end first.`;
  throw new ExperimentsError("unfinished-sweep", message, [index]);
}
