import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FaultReport } from "./FaultReport.ts";
import { folderDigest } from "./folderDigest.ts";
import type { SweepUnderTest } from "./SweepUnderTest.ts";
import { sameDigest } from "./sameDigest.ts";
import { smallDisk } from "./smallDisk.ts";
import { startSweep } from "./startSweep.ts";

/** Runs a sweep on disks of several sizes that are too small for it, makes them larger, and resumes it there. */
export async function fullDisk(sweep: SweepUnderTest, kilobytes: readonly number[]): Promise<FaultReport> {
  const broken: string[] = [];
  const counts = { "shards kept": 0 };
  for (const size of kilobytes) {
    const disk = smallDisk(sweep.freshFolder(), size);
    try {
      const folder = join(disk.folder, "out");
      const { code, stderr } = await startSweep(sweep.experiment, folder).ended;
      if (code !== 3 || !/the disk is full|ENOSPC/.test(stderr) || / at .*:\d+:\d+/.test(stderr)) {
        broken.push(`${size} KB: exit ${code}, ${stderr.slice(-300)}`);
      }
      const files = readdirSync(disk.folder, { recursive: true, encoding: "utf8" });
      const halves = files.filter((file) => /partial/.test(file));
      if (halves.length > 0) broken.push(`${size} KB: ${halves.length} half-written files`);
      counts["shards kept"] += files.filter((file) => file.endsWith(".shard")).length;
      disk.resize(65_536);
      const again = await startSweep(sweep.experiment, folder).ended;
      if (again.code !== 0)
        broken.push(`${size} KB, then larger: exit ${again.code}, ${again.stderr.slice(-300)}`);
      const difference = sameDigest(folderDigest(folder), sweep.expected);
      if (difference) broken.push(`${size} KB, then larger: ${difference}`);
    } finally {
      disk.remove();
    }
  }
  return { kind: "full disk", made: kilobytes.length, broken, counts };
}
