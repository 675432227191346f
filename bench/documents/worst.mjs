// Reads the worst files of 64 MB that could be thought of, each in a process of its own: seconds of the processor, peak
// memory, outcome.
// Usage: pnpm build, then node bench/documents/worst.mjs [--only turns] [--megabytes 64]
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeFile, worstFiles } from "./worstFiles.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    megabytes: { type: "string", default: "64" },
    make: { type: "string" },
    read: { type: "string" },
    file: { type: "string" },
  },
});
const self = fileURLToPath(import.meta.url);
const bytes = Number(values.megabytes) * 1024 * 1024;

async function readOne(format, file) {
  const { readDocument } = await import("../../packages/evidence/dist/index.js");
  const input = readFileSync(file);
  const begun = process.cpuUsage();
  let outcome;
  try {
    const { document } = readDocument(input, { format });
    outcome = `${document.passages.length} passages`;
  } catch (error) {
    outcome = error.code ?? String(error);
  }
  // Time of the processor, since other work on the machine would count in time by the clock.
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  console.log(JSON.stringify({ outcome, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

if (values.make) writeFileSync(values.file, makeFile(Number(values.make), bytes));
else if (values.read) await readOne(values.read, values.file);
else {
  const folder = mkdtempSync(join(tmpdir(), "commonweal-worst-"));
  let [slowest, largest] = [0, 0];
  try {
    worstFiles.forEach(([format, name], index) => {
      if (values.only !== "" && !`${format} ${name}`.includes(values.only)) return;
      const file = join(folder, "file");
      const same = ["--megabytes", values.megabytes, "--file", file];
      execFileSync(process.execPath, [self, "--make", String(index), ...same]);
      const run = spawnSync(process.execPath, [self, "--read", format, ...same], { encoding: "utf8" });
      if (run.status !== 0) {
        process.exitCode = 1;
        console.log(`${format.padEnd(9)}${name}: ended with ${run.status ?? run.signal}`);
        return;
      }
      const { outcome, seconds, megabytes } = JSON.parse(run.stdout);
      [slowest, largest] = [Math.max(slowest, seconds), Math.max(largest, megabytes)];
      const figures = `${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB`;
      console.log(`${format.padEnd(9)}${name.padEnd(52)}${figures}  ${outcome}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`slowest ${slowest.toFixed(1)} s, largest ${largest.toFixed(0)} MB`);
}
