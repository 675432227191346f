import type { Manifest } from "@commonweal/experiments";

/** Where the things of a sweep lie in Redis, beside the queue. */
export interface SweepKeys {
  /** Name of the sweep: which numbers, and how they are cut into shards. */
  readonly sweep: string;
  /** Its manifest, as JSON. Jobs of a sweep without one are void. */
  readonly manifest: string;
  /** Shards that were run, by index: their bytes, or none where they stand in the shared folder. */
  readonly answers: string;
  /** What went wrong for good, by index, as JSON. */
  readonly faults: string;
}

/** Names the keys of a sweep. */
export function sweepKeys(queue: string, sweep: string): SweepKeys {
  const [manifest, answers, faults] = ["manifest", "answers", "faults"].map(
    (what) => `commonweal:${queue}:${sweep}:${what}`,
  ) as [string, string, string];
  return { sweep, manifest, answers, faults };
}

/** Gives a sweep its name. Equal sweeps that are cut alike share it, and so their jobs. */
export function sweepName({ experiment, shardSize }: Manifest): string {
  return `${experiment}-${shardSize}`;
}
