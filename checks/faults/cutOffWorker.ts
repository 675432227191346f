import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { FaultReport } from "./FaultReport.ts";
import { folderDigest } from "./folderDigest.ts";
import type { Running } from "./Running.ts";
import type { SweepUnderTest } from "./SweepUnderTest.ts";
import { sameDigest } from "./sameDigest.ts";
import { startOwner } from "./startOwner.ts";
import { startProgram } from "./startProgram.ts";
import { startWorker } from "./startWorker.ts";

const hub = `cw${process.pid}-hub`;
const places = [0, 1];
const networkName = (at: number): string => `cw${process.pid}-${at}`;
const inside = (network: string): string[] => ["ip", "netns", "exec", network];

/**
 * Two workers in two networks share a sweep over one Redis, while the first is cut off for some seconds and returns.
 *
 * Redis and the owner stand in a network of their own, the hub: a link that comes or goes in the machine's own network makes
 * browsers of other tests drop what they are fetching.
 */
export async function cutOffWorker(
  sweep: SweepUnderTest,
  seconds: number,
  deadline: number,
): Promise<FaultReport> {
  const files = mkdtempSync(join(tmpdir(), "commonweal-redis-"));
  const folder = sweep.freshFolder();
  mkdirSync(folder);
  const broken: string[] = [];
  const started: Running[] = [];
  const start = (running: Running) => {
    started.push(running);
    return running;
  };
  let workers: readonly Running[] = [];
  let before = 0;
  try {
    ip("netns", "add", hub);
    ip("-n", hub, "link", "set", "lo", "up");
    const networks = places.map((at) => makeNetwork(at));
    start(startProgram([...inside(hub), "redis-server", ...settings(files, networks)]));
    await until(deadline, () => spawnSync("ip", ["netns", "exec", hub, "redis-cli", "ping"]).status === 0);
    workers = networks.map(({ name, near }) => start(startWorker(`redis://${near}:6379`, inside(name))));
    const owner = start(startOwner(sweep.experiment, folder, "redis://127.0.0.1:6379", inside(hub)));
    let over = false;
    void owner.ended.then(() => {
      over = true;
    });
    await until(deadline, () => over || workers.every((worker) => shardsOf(worker.said()) > 0));
    ip("-n", hub, "link", "set", networks[0]?.link as string, "down");
    await pause(500);
    before = shardsOf(workers[0]?.said());
    await pause(seconds * 1000 - 500);
    ip("-n", hub, "link", "set", networks[0]?.link as string, "up");
    const ending = await Promise.race([owner.ended, pause(deadline * 1000, null, { ref: false })]);
    if (ending?.code !== 0) broken.push(`exit ${ending?.code}: ${ending?.stderr.slice(-300)}`);
  } finally {
    for (const worker of workers) worker.signal("SIGTERM");
    await Promise.race([Promise.all(workers.map(({ ended }) => ended)), pause(5000)]);
    for (const running of started) running.killAll();
    await Promise.all(started.map(({ ended }) => ended));
    rmSync(files, { recursive: true, force: true });
    for (const name of [...places.map(networkName), hub]) spawnSync("ip", ["netns", "del", name]);
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

/** Looks again until something holds, for so many seconds. */
async function until(seconds: number, holds: () => boolean): Promise<void> {
  for (const end = performance.now() + seconds * 1000; !holds(); await pause(50)) {
    if (performance.now() > end)
      throw new Error(`Found nothing after ${seconds} s; expected that it begins.`);
  }
}

function shardsOf(said = ""): number {
  return [...said.matchAll(/"shard":\d+/g)].length;
}

/** Makes a network with a link to the hub; addresses need be free in these networks alone. */
function makeNetwork(at: number) {
  const [name, link] = [networkName(at), `hub${at}`];
  const [near, far] = [`10.213.${at}.1`, `10.213.${at}.2`];
  ip("netns", "add", name);
  ip("-n", hub, "link", "add", link, "type", "veth", "peer", "name", "eth0", "netns", name);
  ip("-n", hub, "addr", "add", `${near}/30`, "dev", link);
  ip("-n", hub, "link", "set", link, "up");
  ip("-n", name, "addr", "add", `${far}/30`, "dev", "eth0");
  ip("-n", name, "link", "set", "eth0", "up");
  ip("-n", name, "link", "set", "lo", "up");
  return { name, link, near };
}

function settings(dir: string, networks: readonly { readonly near: string }[]): string[] {
  const bind = ["127.0.0.1", ...networks.map(({ near }) => near)].join(" ");
  const all = { bind, dir, save: "", appendonly: "yes", "protected-mode": "no" };
  return Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
}

function ip(...words: string[]): void {
  const { status, stderr } = spawnSync("ip", words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`ip ${words[0]} ${words[1]}: ${stderr}`);
}
