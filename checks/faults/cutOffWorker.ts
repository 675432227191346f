import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { startRedis } from "../../packages/experiments-bullmq/src/testing/startRedis.ts";
import type { FaultReport } from "./FaultReport.ts";
import { folderDigest } from "./folderDigest.ts";
import type { SweepUnderTest } from "./SweepUnderTest.ts";
import { sameDigest } from "./sameDigest.ts";
import { startOwner } from "./startOwner.ts";
import { startWorker } from "./startWorker.ts";

/** Two workers in two networks share a sweep over one Redis, while the first is cut off for some seconds and returns. */
export async function cutOffWorker(
  sweep: SweepUnderTest,
  seconds: number,
  deadline: number,
): Promise<FaultReport> {
  const networks = [0, 1].map((at) => makeNetwork(at));
  const redis = await startRedis({ addresses: networks.map(({ near }) => near) });
  const port = new URL(redis.url).port;
  const workers = networks.map(({ name, near }) =>
    startWorker(`redis://${near}:${port}`, ["ip", "netns", "exec", name]),
  );
  const folder = sweep.freshFolder();
  mkdirSync(folder);
  const owner = startOwner(sweep.experiment, folder, redis.url);
  const broken: string[] = [];
  let [over, before] = [false, 0];
  void owner.ended.then(() => {
    over = true;
  });
  try {
    while (!over && workers.some((worker) => shardsOf(worker.said()) === 0)) await pause(20);
    ip("link", "set", networks[0]?.link as string, "down");
    await pause(500);
    before = shardsOf(workers[0]?.said());
    await pause(seconds * 1000 - 500);
    ip("link", "set", networks[0]?.link as string, "up");
    const ending = await Promise.race([owner.ended, pause(deadline * 1000, null, { ref: false })]);
    if (ending?.code !== 0) broken.push(`exit ${ending?.code}: ${ending?.stderr.slice(-300)}`);
  } finally {
    owner.killAll();
    for (const worker of workers) worker.signal("SIGTERM");
    await Promise.race([Promise.all(workers.map(({ ended }) => ended)), pause(5000)]);
    for (const worker of workers) worker.killAll();
    await redis.stop();
    for (const { name, link } of networks) {
      spawnSync("ip", ["link", "del", link]);
      spawnSync("ip", ["netns", "del", name]);
    }
  }
  const difference = sameDigest(folderDigest(folder), sweep.expected);
  if (difference) broken.push(difference);
  const [first, second] = workers.map((worker) => shardsOf(worker.said())) as [number, number];
  if (before === 0 || first === before || second === 0) broken.push("one of the two did not do its share");
  return {
    kind: "cut-off worker",
    made: 1,
    broken,
    counts: { "shards before the cut": before, "after it": first - before, "of the other": second },
  };
}

function shardsOf(said = ""): number {
  return [...said.matchAll(/"shard":\d+/g)].length;
}

function makeNetwork(at: number) {
  const name = `cw${process.pid}-${at}`;
  const link = `cw${process.pid % 100_000}h${at}`;
  const subnet = `10.213.${2 * (process.pid % 128) + at}`;
  const [near, far] = [`${subnet}.1`, `${subnet}.2`];
  ip("netns", "add", name);
  ip("link", "add", link, "type", "veth", "peer", "name", "eth0", "netns", name);
  ip("addr", "add", `${near}/30`, "dev", link);
  ip("link", "set", link, "up");
  ip("-n", name, "addr", "add", `${far}/30`, "dev", "eth0");
  ip("-n", name, "link", "set", "eth0", "up");
  ip("-n", name, "link", "set", "lo", "up");
  return { name, link, near };
}

function ip(...words: string[]): void {
  const { status, stderr } = spawnSync("ip", words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`ip ${words[0]} ${words[1]}: ${stderr}`);
}
