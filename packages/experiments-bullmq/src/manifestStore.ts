import { type Manifest, parsedManifest } from "@commonweal/experiments";
import type { Redis } from "ioredis";
import { QueueError } from "./errors.ts";
import { queueLimits } from "./queueLimits.ts";
import { type SweepKeys, sweepName } from "./sweepKeys.ts";

const mostHeld = 8;

/** Fetches manifests from Redis and holds the last few. Gives `null` where a sweep is no longer wanted. */
export function manifestStore(connection: Redis): (keys: SweepKeys) => Promise<Manifest | null> {
  const held = new Map<string, Manifest>();
  return async ({ sweep, manifest: key }) => {
    const known = held.get(sweep);
    if (known) return (await connection.exists(key)) === 1 ? known : null;
    const bytes = await connection.strlen(key);
    if (bytes > queueLimits.manifest) {
      throw new QueueError(
        "invalid-job",
        `Manifest: found ${bytes} bytes; expected at most ${queueLimits.manifest}.`,
      );
    }
    const json = await connection.get(key);
    if (json === null) return null;
    const manifest = parsedManifest(JSON.parse(json));
    if (sweepName(manifest) !== sweep) {
      throw new QueueError("invalid-job", "Found the manifest of another sweep; expected that of the job.");
    }
    if (held.size >= mostHeld) held.delete(held.keys().next().value as string);
    held.set(sweep, manifest);
    return manifest;
  };
}
