import { mkdir } from "node:fs/promises";
import { ExperimentsError } from "../../errors.ts";
import type { Manifest } from "../../shards/Manifest.ts";
import { readManifest } from "./readManifest.ts";
import { sweepPaths } from "./sweepPaths.ts";
import { writeDurably } from "./writeDurably.ts";

/**
 * Makes the folder of a sweep, or finds the same sweep there, finished or not.
 *
 * The folder holds `manifest.json` and one file a shard under `shards/`. Several programs may work on it at once.
 *
 * @throws {ExperimentsError} `other-sweep` where the folder holds another one, or the same cut into other shards;
 * `invalid-manifest` where its manifest is broken; what the file system throws.
 */
export async function openSweep(folder: string, manifest: Manifest): Promise<void> {
  await mkdir(sweepPaths.shards(folder), { recursive: true });
  const file = sweepPaths.manifest(folder);
  const present = await readManifest(file).catch((error: unknown) => {
    if ((error as { readonly code?: unknown }).code === "ENOENT") return null;
    throw error;
  });
  if (!present) return await writeDurably(file, `${JSON.stringify(manifest, null, 2)}\n`);
  if (present.experiment !== manifest.experiment) {
    const message = "Found another experiment in the folder; expected the same, or an empty folder.";
    throw new ExperimentsError("other-sweep", message, ["experiment"]);
  }
  if (present.shardSize !== manifest.shardSize) {
    const message = `Found the same experiment in shards of ${present.shardSize} runs; expected ${manifest.shardSize}.`;
    throw new ExperimentsError("other-sweep", message, ["shardSize"]);
  }
}
