import { join } from "node:path";
import { abilities } from "./abilities.ts";
import { cutOffWorker } from "./cutOffWorker.ts";
import type { FaultReport } from "./FaultReport.ts";
import { fullDisk } from "./fullDisk.ts";
import { type Injection, injectedSweeps } from "./injectedSweeps.ts";
import { killedSweeps } from "./killedSweeps.ts";
import { makeSweep } from "./makeSweep.ts";
import { type QueuedSweepOptions, queuedSweep } from "./queuedSweep.ts";
import { queueFaults } from "./queueFaults.ts";
import { readOnlyFolder } from "./readOnlyFolder.ts";
import type { SweepUnderTest } from "./SweepUnderTest.ts";
import { smallDisk } from "./smallDisk.ts";
import { stoppedSweeps } from "./stoppedSweeps.ts";

/** One kind of fault: in the short form for every test run, in the long one by hand. */
export interface FaultForm {
  readonly id: string;
  /** Why it cannot be made here; `null` where it can. */
  readonly obstacle: () => string | null;
  run(form: "short" | "long", seed: number): Promise<FaultReport>;
}

const never = () => null;
const { workerKill, ownerKill, redisKill, flush, lostFile, frozenRedis, frozenWorker } = queueFaults;

/** All kinds of faults that the repository is held to. */
export const faultForms: readonly FaultForm[] = [
  form("kills", never, 40, 50, (sweep, isShort, seed) => killedSweeps(sweep, isShort ? 10 : 100, seed)),
  form("signals", never, 8, 2000, (sweep, isShort, seed) => stoppedSweeps(sweep, isShort ? 3 : 50, seed)),
  injected("renames", { calls: "rename", what: "error=ENOSPC" }),
  injected("flushes", { calls: "fsync", what: "error=EIO" }),
  injected("refused-writes", { calls: "write", what: "error=EIO" }),
  injected("full-writes", { calls: "write", what: "error=ENOSPC" }),
  injected("killed-writes", { calls: "write", what: "signal=SIGKILL" }),
  injected("killed-renames", { calls: "rename", what: "signal=SIGKILL" }),
  form("full-disk", abilities.tmpfs, 200, 1, (sweep, isShort) =>
    fullDisk(sweep, isShort ? [256] : Array.from({ length: 16 }, (_, at) => 12 + 52 * at)),
  ),
  form("read-only", abilities.setpriv, 2, 1, readOnlyFolder),
  queued("queue-kills", {
    short: [workerKill, redisKill, ownerKill, workerKill],
    long: [...turns(3, [workerKill, workerKill, workerKill, redisKill, workerKill]), ownerKill],
  }),
  queued("queue-wiped", { short: [flush, lostFile], long: turns(4, [flush, lostFile]) }),
  queued("queue-frozen", { short: [frozenRedis, frozenWorker], long: turns(3, [frozenRedis, frozenWorker]) }),
  form(
    "queue-full-disk",
    () => abilities.redis() ?? abilities.tmpfs(),
    40,
    200,
    async (sweep, isShort, seed) => {
      const disk = smallDisk(sweep.freshFolder(), 8192);
      try {
        const faults = turns(isShort ? 1 : 4, [queueFaults.fullDisk]);
        const redis = { folder: join(disk.folder, "redis") };
        return await queuedSweep(sweep, { kind: "queue, full disk", faults, seed, redis, deadline: 120 });
      } finally {
        disk.remove();
      }
    },
  ),
  form(
    "queue-cut-off",
    () => abilities.redis() ?? abilities.namespaces(),
    { short: 60, long: 400 },
    200,
    (sweep, isShort) => cutOffWorker(sweep, isShort ? 4 : 20, 120),
  ),
];

function form(
  id: string,
  obstacle: FaultForm["obstacle"],
  shards: number | Readonly<Record<"short" | "long", number>>,
  milliseconds: number,
  make: (sweep: SweepUnderTest, isShort: boolean, seed: number) => Promise<FaultReport>,
): FaultForm {
  return {
    id,
    obstacle,
    async run(length, seed) {
      const sweep = await makeSweep(typeof shards === "number" ? shards : shards[length], milliseconds);
      try {
        return await make(sweep, length === "short", seed);
      } finally {
        sweep.remove();
      }
    },
  };
}

function injected(id: string, injection: Injection): FaultForm {
  return form(id, abilities.strace, 3, 1, (sweep, isShort, seed) => {
    const isWrite = injection.calls === "write";
    const short = { first: isWrite ? 8 + (seed % 20) : 1 + (seed % 3), most: 1 };
    return injectedSweeps(sweep, injection, isShort ? short : {});
  });
}

function queued(
  id: string,
  faults: Readonly<Record<"short" | "long", QueuedSweepOptions["faults"]>>,
): FaultForm {
  return {
    id,
    obstacle: abilities.redis,
    async run(length, seed) {
      const sweep = await makeSweep(length === "short" ? 40 : 150, 200);
      try {
        const appendfsync = seed % 2 === 0 ? "always" : "everysec";
        const deadline = length === "short" ? 120 : 300;
        return await queuedSweep(sweep, {
          kind: `${id}, fsync ${appendfsync}`,
          faults: faults[length],
          seed,
          redis: { appendfsync },
          deadline,
        });
      } finally {
        sweep.remove();
      }
    },
  };
}

function turns<Item>(times: number, items: readonly Item[]): Item[] {
  return Array.from({ length: times }, () => items).flat();
}
