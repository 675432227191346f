import { join } from "node:path";
import type { Manifest } from "../../shards/Manifest.ts";
import { shardOf } from "../../shards/shardOf.ts";

/** Where the parts of a sweep lie in its folder. */
export const sweepPaths = {
  manifest: (folder: string) => join(folder, "manifest.json"),
  shards: (folder: string) => join(folder, "shards"),
  tables: (folder: string) => join(folder, "tables"),
  shard: (folder: string, manifest: Manifest, index: number) =>
    join(folder, "shards", `${shardOf(manifest, index).id}.shard`),
} as const;
