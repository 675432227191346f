import type { ResultTable } from "../../ensembles/ResultTable.ts";
import { ExperimentsError } from "../../errors.ts";
import type { Manifest } from "../../shards/Manifest.ts";
import { runCount } from "../../shards/runCount.ts";
import { shardCount } from "../../shards/shardCount.ts";
import { presentShard } from "./presentShard.ts";
import { readManifest } from "./readManifest.ts";
import { sweepPaths } from "./sweepPaths.ts";

/** Most numbers that are held in memory: 1 GB of them. */
const mostNumbers = 2 ** 27;

/**
 * Reads the outputs of all runs of a finished sweep from its folder, with its manifest.
 *
 * One row a run, in order; NaN is what the model told to be not defined. Only files that the manifest names are read, each
 * checked whole.
 *
 * O(bytes in the folder) time, 8 bytes a number.
 *
 * @throws {ExperimentsError} `unfinished-sweep` where a shard is missing, its path the shard; `invalid-shard`,
 * `invalid-manifest`, `limit-exceeded`; what the file system throws.
 */
export async function readRuns(
  folder: string,
): Promise<{ readonly manifest: Manifest; readonly table: ResultTable }> {
  const manifest = await readManifest(sweepPaths.manifest(folder));
  const { outputs } = manifest;
  const rows = runCount(manifest);
  if (rows * outputs.length > mostNumbers) {
    const message = `Found ${rows} runs of ${outputs.length} outputs; expected at most ${mostNumbers} numbers.`;
    throw new ExperimentsError("limit-exceeded", message, ["outputs"]);
  }
  const values = new Float64Array(rows * outputs.length);
  let at = 0;
  for (let index = 0; index < shardCount(manifest); index += 1) {
    const shard = await presentShard(folder, manifest, index);
    for (let row = 0; row < shard.runs.rows; row += 1) {
      for (const column of shard.runs.values) values[at++] = column[row] as number;
    }
  }
  return { manifest, table: { outputs, rows, values } };
}
