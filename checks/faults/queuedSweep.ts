import { mkdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import {
  type StartRedisOptions,
  startRedis,
} from "../../packages/experiments-bullmq/src/testing/startRedis.ts";
import type { FaultReport } from "./FaultReport.ts";
import { firstShard } from "./firstShard.ts";
import { folderDigest } from "./folderDigest.ts";
import type { QueueFault, QueueScene } from "./QueueScene.ts";
import type { Ending } from "./Running.ts";
import { randomOf } from "./randomOf.ts";
import type { SweepUnderTest } from "./SweepUnderTest.ts";
import { sameDigest } from "./sameDigest.ts";
import { startOwner } from "./startOwner.ts";
import { startWorker } from "./startWorker.ts";

export interface QueuedSweepOptions {
  readonly kind: string;
  readonly faults: readonly QueueFault[];
  readonly seed: number;
  readonly redis?: StartRedisOptions;
  readonly workers?: number;
  /** Seconds from one fault to the next, at most. */
  readonly every?: number;
  /** Seconds until the sweep must have ended, in spite of everything. */
  readonly deadline: number;
}

/** Runs a sweep over a queue while faults are made one after the other, and compares what it leaves with an undisturbed run. */
export async function queuedSweep(sweep: SweepUnderTest, options: QueuedSweepOptions): Promise<FaultReport> {
  const { kind, faults, seed, workers = 2, every = 2, deadline } = options;
  const random = randomOf(seed);
  const redis = await startRedis(options.redis);
  const folder = sweep.freshFolder();
  mkdirSync(folder);
  const owned = () => startOwner(sweep.experiment, folder, redis.url);
  const said: Promise<Ending>[] = [];
  const scene: QueueScene = {
    redis,
    workers: [],
    hire() {
      const worker = startWorker(redis.url);
      this.workers.push(worker);
      said.push(worker.ended);
      return worker;
    },
    owner: owned(),
    restartOwner() {
      this.owner = owned();
    },
  };
  const broken: string[] = [];
  let made = 0;
  try {
    while (scene.workers.length < workers) scene.hire();
    const late = pause(deadline * 1000, "late" as const, { ref: false });
    const makeAll = async () => {
      await firstShard(folder, scene.owner);
      for (const fault of faults) {
        if (await Promise.race([scene.owner.ended.then(() => true), pause(random() * every * 1000, false)]))
          return;
        await fault(scene, random);
        made += 1;
      }
    };
    const finished = makeAll().then(() => scene.owner.ended);
    const ending = await Promise.race([finished, late]);
    if (ending === "late") broken.push(`not at an end after ${deadline} s`);
    else if (ending.code !== 0) broken.push(`exit ${ending.code}: ${ending.stderr.slice(-300)}`);
  } finally {
    scene.owner.killAll();
    for (const worker of scene.workers) worker.killAll();
    await Promise.all(said);
    await redis.stop();
  }
  const difference = sameDigest(folderDigest(folder), sweep.expected);
  if (difference) broken.push(difference);
  const shards = (await Promise.all(said)).flatMap(({ stderr }) => shardsOf(stderr));
  const counts = { "shards run": shards.length, "run twice": shards.length - new Set(shards).size };
  return { kind, made, broken, counts };
}

function shardsOf(stderr: string): number[] {
  return [...stderr.matchAll(/"shard":(\d+)/g)].map(([, index]) => Number(index));
}
