import { readFileSync } from "node:fs";
import type { FaultReport } from "./FaultReport.ts";
import { folderDigest } from "./folderDigest.ts";
import type { SweepUnderTest } from "./SweepUnderTest.ts";
import { sameDigest } from "./sameDigest.ts";
import { startSweep } from "./startSweep.ts";

export interface Injection {
  /** Calls of the system, as strace names them. */
  readonly calls: string;
  /** `error=EIO`, `error=ENOSPC`, `signal=SIGKILL`. */
  readonly what: string;
}

/**
 * Makes the N-th of some calls of the system fail, N = first, first + step … until a run passes without: each time the
 * sweep must end by itself, leave no half file that counts, and go on when run again.
 *
 * One thread does all calls on files, so that N means the same in every run. strace counts in each thread by itself, and
 * cannot tell files from the pipes by which Node wakes its threads: Node aborts where one of those fails, which must do
 * no more harm than a kill. What makes strace quick (seccomp) keeps it from sending signals.
 */
export async function injectedSweeps(
  sweep: SweepUnderTest,
  { calls, what }: Injection,
  { first = 1, step = 1, most = 1000 } = {},
): Promise<FaultReport> {
  const broken: string[] = [];
  const counts = { told: 0, killed: 0, "done all the same": 0 };
  let made = 0;
  for (let at = first; made < most; at += step) {
    const folder = sweep.freshFolder();
    const log = `${folder}.strace`;
    const inject = `inject=${calls}:${what}:when=${at}`;
    const tracer = ["strace", "-f", "-qq", "-o", log, "-e", `trace=${calls}`, "-e", inject];
    const before = what.startsWith("error=") ? [...tracer, "--seccomp-bpf"] : tracer;
    const env = { UV_THREADPOOL_SIZE: "1" };
    const { code, signal, stderr } = await startSweep(sweep.experiment, folder, { before, env }).ended;
    if (!/\(INJECTED\)|SIGKILL/.test(readFileSync(log, "utf8"))) {
      return { kind: `${calls}: ${what}`, made, broken, counts };
    }
    made += 1;
    if (code === 0) counts["done all the same"] += 1;
    else if (code === 3) counts.told += 1;
    else if (signal !== null || (code ?? 0) > 128) counts.killed += 1;
    else broken.push(`call ${at}: exit ${code}, ${stderr.slice(-300)}`);
    if (code === 3 && / at .*:\d+:\d+/.test(stderr)) broken.push(`call ${at}: said ${stderr.slice(-300)}`);
    const again = await startSweep(sweep.experiment, folder).ended;
    if (again.code !== 0) broken.push(`after call ${at}: exit ${again.code}, ${again.stderr.slice(-300)}`);
    const difference = sameDigest(folderDigest(folder), sweep.expected);
    if (difference) broken.push(`after call ${at}: ${difference}`);
  }
  return { kind: `${calls}: ${what}`, made, broken, counts };
}
