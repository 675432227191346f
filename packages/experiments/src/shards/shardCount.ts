import type { Manifest } from "./Manifest.ts";
import { runCount } from "./runCount.ts";

/**
 * Counts the shards of a sweep, from 1.
 *
 * O(1).
 *
 * @see manifestOf for an example.
 */
export function shardCount(manifest: Manifest): number {
  return Math.ceil(runCount(manifest) / manifest.shardSize);
}
