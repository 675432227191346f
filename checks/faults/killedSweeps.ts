import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { FaultReport } from "./FaultReport.ts";
import { firstShard } from "./firstShard.ts";
import { folderDigest } from "./folderDigest.ts";
import type { Running } from "./Running.ts";
import { randomOf } from "./randomOf.ts";
import type { SweepUnderTest } from "./SweepUnderTest.ts";
import { sameDigest } from "./sameDigest.ts";
import { startSweep } from "./startSweep.ts";

const killsASweep = 5;

/**
 * Kills a running sweep at random moments, resumes it, and compares what it leaves with an undisturbed run.
 *
 * Kills the whole program or one process that it started. A shard file that stood before a kill must stand after the
 * resumed run as it was: no run lost, none done again.
 */
export async function killedSweeps(sweep: SweepUnderTest, kills: number, seed: number): Promise<FaultReport> {
  const random = randomOf(seed);
  const broken: string[] = [];
  const counts = { "of the program": 0, "of what it started": 0, "came too late": 0, "shards kept": 0 };
  let made = 0;
  while (made < kills) {
    const folder = sweep.freshFolder();
    const workers = random() < 0.5 ? "thread" : "program";
    for (let turn = 0; turn < killsASweep && made < kills; turn += 1) {
      const running = startSweep(sweep.experiment, folder, { workers });
      const ended = running.ended.then(() => true);
      if (random() < 0.8) await firstShard(folder, running);
      if (await Promise.race([ended, pause(random() * sweep.seconds * 1000, false)])) {
        counts["came too late"] += 1;
        break;
      }
      made += 1;
      counts[killOne(running, random)] += 1;
      await running.ended;
    }
    const before = shardFiles(folder);
    counts["shards kept"] += before.size;
    const { code, stderr } = await startSweep(sweep.experiment, folder, { workers }).ended;
    if (code !== 0) broken.push(`after kill ${made}: exit ${code}, ${stderr.slice(-300)}`);
    const after = shardFiles(folder);
    for (const [name, file] of before) {
      if (after.get(name) !== file) broken.push(`after kill ${made}: a shard that was there was made again`);
    }
    const difference = sameDigest(folderDigest(folder), sweep.expected);
    if (difference) broken.push(`after kill ${made}: ${difference}`);
  }
  return { kind: "kill -9", made, broken, counts };
}

function killOne(running: Running, random: () => number): "of the program" | "of what it started" {
  const children = childrenOf(running.pid);
  const child = children[Math.floor(random() * children.length)];
  if (child !== undefined && random() < 0.5) {
    try {
      process.kill(child, "SIGKILL");
      return "of what it started";
    } catch {
      // It has just ended.
    }
  }
  running.killAll();
  return "of the program";
}

function childrenOf(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    return tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function shardFiles(folder: string): Map<string, string> {
  const shards = join(folder, "shards");
  try {
    const names = readdirSync(shards).filter((name) => name.endsWith(".shard"));
    return new Map(
      names.map((name) => {
        const { ino, mtimeMs } = statSync(join(shards, name));
        return [name, `${ino} ${mtimeMs}`];
      }),
    );
  } catch {
    return new Map();
  }
}
