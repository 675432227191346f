import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FaultReport } from "./FaultReport.ts";
import type { SweepUnderTest } from "./SweepUnderTest.ts";
import { startSweep } from "./startSweep.ts";

/** Runs a sweep as a user who may not write where it should go: told at once, before any work. */
export async function readOnlyFolder(sweep: SweepUnderTest): Promise<FaultReport> {
  const broken: string[] = [];
  const folder = sweep.freshFolder();
  mkdirSync(folder, { mode: 0o755 });
  const before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
  for (const target of [folder, join(folder, "new")]) {
    const { code, stderr } = await startSweep(sweep.experiment, target, { before }).ended;
    if (code !== 3) broken.push(`exit ${code}; expected 3: ${stderr.slice(-300)}`);
    if (!/permission is missing|EACCES/.test(stderr)) broken.push(`said ${stderr.slice(-300)}`);
  }
  if (readdirSync(folder).length > 0) broken.push("something was written");
  return { kind: "read-only folder", made: 2, broken, counts: {} };
}
