import type { Manifest } from "@commonweal/experiments";
import { openSweep } from "@commonweal/experiments/node";
import type { Context } from "../terminal/Context.ts";
import { queueFailure } from "./queueFailure.ts";
import { sweepProgress } from "./sweepProgress.ts";

/** Has the missing shards of a sweep run by the workers of a queue, and gives how many there were before. */
export async function runOverQueue(
  dir: string,
  manifest: Manifest,
  queue: { readonly url: string; readonly patience?: number | undefined; readonly unsafeRedis: boolean },
  { terminal, signal }: Context,
): Promise<number> {
  await openSweep(dir, manifest);
  const { runSweepOnQueue } = await import("@commonweal/experiments-bullmq");
  const show = sweepProgress(terminal, "shards");
  let present: number | null = null;
  const onProgress = (done: number, total: number) => {
    present ??= done;
    show(done, total);
  };
  try {
    await runSweepOnQueue({ ...queue, dir, manifest, onProgress, signal });
  } catch (error) {
    throw queueFailure(error);
  }
  return present ?? 0;
}
