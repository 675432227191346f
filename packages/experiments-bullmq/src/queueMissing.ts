import { type Manifest, shardOf } from "@commonweal/experiments";
import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { QueueError } from "./errors.ts";
import type { Job } from "./Job.ts";
import { queueLimits } from "./queueLimits.ts";
import type { SweepKeys } from "./sweepKeys.ts";

const chunk = 1000;

/**
 * Puts the manifest and the jobs of missing shards into Redis, where they are not there yet.
 *
 * `missing` is read after Redis said which jobs it has: an answer is there before its job goes, so that `fetchAnswers`
 * in between leaves only shards that are truly lost.
 */
export async function queueMissing(
  queue: Queue<Job>,
  connection: Redis,
  manifest: Manifest,
  keys: SweepKeys,
  missing: ReadonlySet<number>,
  fetchAnswers: () => Promise<unknown>,
): Promise<void> {
  await putManifest(connection, manifest, keys);
  const lost: { readonly id: string; readonly index: number }[] = [];
  for (const part of chunksOf([...missing])) {
    const ids = part.map((index) => shardOf(manifest, index).id);
    const asked = connection.pipeline();
    for (const id of ids) asked.exists(queue.toKey(id));
    const answers = (await asked.exec()) ?? [];
    answers.forEach(([, there], at) => {
      if (there !== 1) lost.push({ id: ids[at] as string, index: part[at] as number });
    });
  }
  await fetchAnswers();
  for (const part of chunksOf(lost.filter(({ index }) => missing.has(index)))) {
    await queue.addBulk(
      part.map(({ id, index }) => ({
        name: "shard",
        data: { sweep: keys.sweep, index },
        opts: {
          jobId: id,
          attempts: 3,
          backoff: { type: "fixed", delay: 1000 },
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
  }
}

async function putManifest(
  connection: Redis,
  manifest: Manifest,
  { manifest: key }: SweepKeys,
): Promise<void> {
  if ((await connection.expire(key, queueLimits.kept)) === 1) return;
  const json = JSON.stringify(manifest);
  const bytes = Buffer.byteLength(json);
  if (bytes > queueLimits.manifest) {
    const message = `Manifest: found ${bytes} bytes; expected at most ${queueLimits.manifest} for a queue.`;
    throw new QueueError("invalid-job", message, ["manifest"]);
  }
  await connection.set(key, json, "EX", queueLimits.kept);
}

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / chunk) }, (_, at) =>
    items.slice(at * chunk, (at + 1) * chunk),
  );
}
