import { setTimeout as pause } from "node:timers/promises";
import { type Redis, ReplyError } from "ioredis";

const watchEvery = 5_000;
const longestPause = 500;

/**
 * Fetches shards until none is missing, and has those queued that Redis has lost: every 5 s and whenever it comes back.
 *
 * A Redis that refuses for a while, since its memory or its disk is full or it is still loading, is asked again.
 */
export async function collectShards(
  connection: Redis,
  missing: ReadonlySet<number>,
  queued: () => Promise<void>,
  fetched: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  let watched = Number.NEGATIVE_INFINITY;
  connection.on("ready", () => {
    watched = Number.NEGATIVE_INFINITY;
  });
  for (let rest = 10; missing.size > 0 && !signal.aborted; ) {
    try {
      if (performance.now() - watched >= watchEvery) {
        watched = performance.now();
        await queued();
      }
      rest = (await fetched()) ? 10 : Math.min(longestPause, rest * 1.5);
    } catch (error) {
      if (!(error instanceof ReplyError)) throw error;
      rest = longestPause;
    }
    if (missing.size > 0) await pause(rest, undefined, { signal });
  }
}
