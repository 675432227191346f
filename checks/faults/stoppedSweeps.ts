import { setTimeout as pause } from "node:timers/promises";
import type { FaultReport } from "./FaultReport.ts";
import { firstShard } from "./firstShard.ts";
import { folderDigest } from "./folderDigest.ts";
import { randomOf } from "./randomOf.ts";
import type { SweepUnderTest } from "./SweepUnderTest.ts";
import { sameDigest } from "./sameDigest.ts";
import { startSweep } from "./startSweep.ts";

const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/** Share of a sweep in which it is interrupted, after its first shard, so that enough is left that only an interrupt ends it. */
const mostOfIt = 0.5;

/**
 * Interrupts a running sweep at random moments: it must say so by its exit code within `limit` seconds and go on when run
 * again. The sweep must take longer than a program that overhears the signal needs to end in time.
 */
export async function stoppedSweeps(
  sweep: SweepUnderTest,
  times: number,
  seed: number,
  limit = 2,
): Promise<FaultReport> {
  const random = randomOf(seed);
  const broken: string[] = [];
  let [made, late, slowest] = [0, 0, 0];
  while (made < times) {
    const folder = sweep.freshFolder();
    const name = random() < 0.7 ? "SIGINT" : "SIGTERM";
    const running = startSweep(sweep.experiment, folder);
    const ended = running.ended.then(() => true);
    await firstShard(folder, running);
    if (await Promise.race([ended, pause(random() * sweep.seconds * mostOfIt * 1000, false)])) {
      late += 1;
      continue;
    }
    made += 1;
    const sent = performance.now();
    running.signal(name);
    const { code, stderr, at } = await running.ended;
    const seconds = (at - sent) / 1000;
    slowest = Math.max(slowest, seconds);
    if (code !== signals[name]) broken.push(`${name} ${made}: exit ${code}, ${stderr.slice(-300)}`);
    if (seconds > limit) broken.push(`${name} ${made}: ended after ${seconds.toFixed(2)} s`);
    const again = await startSweep(sweep.experiment, folder).ended;
    if (again.code !== 0) broken.push(`after ${name} ${made}: exit ${again.code}`);
    const difference = sameDigest(folderDigest(folder), sweep.expected);
    if (difference) broken.push(`after ${name} ${made}: ${difference}`);
  }
  const counts = { "came too late": late, "slowest end, ms": Math.round(slowest * 1000) };
  return { kind: "SIGINT and SIGTERM", made, broken, counts };
}
