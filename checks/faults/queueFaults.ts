import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { QueueFault } from "./QueueScene.ts";

const someone = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** The faults of a queue, by what happens. */
export const queueFaults = {
  /** A worker dies, and another comes. */
  async workerKill(scene, random) {
    const worker = someone(scene.workers, random);
    worker.killAll();
    await worker.ended;
    scene.workers.splice(scene.workers.indexOf(worker), 1);
    scene.hire();
  },
  /** Who wants the results dies, and comes again. */
  async ownerKill(scene) {
    scene.owner.killAll();
    await scene.owner.ended;
    scene.restartOwner();
  },
  /** Redis dies, and comes back with its file. */
  async redisKill({ redis }, random) {
    await redis.kill();
    await pause(random() * 1000);
    await redis.start();
  },
  /** Everything in Redis is gone. */
  async flush({ redis }) {
    await redis.flush();
  },
  /** Redis dies, and its file is gone when it comes back. */
  async lostFile({ redis }, random) {
    await redis.kill();
    rmSync(join(redis.folder, "appendonlydir"), { recursive: true, force: true });
    await pause(random() * 1000);
    await redis.start();
  },
  /** Nothing comes through for a while. */
  async frozenRedis({ redis }, random) {
    process.kill(redis.pid, "SIGSTOP");
    await pause(1000 + random() * 4000);
    process.kill(redis.pid, "SIGCONT");
  },
  /** A worker is still for longer than it may keep a shard, and then goes on as if nothing had been. */
  async frozenWorker({ workers }, random) {
    const worker = someone(workers, random);
    worker.signal("SIGSTOP");
    await pause(4000 + random() * 3000);
    worker.signal("SIGCONT");
  },
  /** The disk of Redis is full for a while. */
  async fullDisk({ redis }, random) {
    const ballast = join(redis.folder, "ballast");
    fill(ballast);
    while (!(await redis.isRefusing())) await pause(50);
    await pause(2000 + random() * 3000);
    rmSync(ballast);
  },
} as const satisfies Record<string, QueueFault>;

function fill(file: string): void {
  try {
    for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) writeFileSync(file, Buffer.alloc(size), { flag: "a" });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      }
    }
  } catch (error) {
    throw new Error("could not fill the disk", { cause: error });
  }
}
