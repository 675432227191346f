// Reads the worst files of 64 MB that could be thought of, each in a process of its own: seconds of the processor, peak
// memory, outcome.
// Usage: pnpm build, then node bench/documents/worst.mjs [--only 'turns|vtt one'] [--megabytes 64] [--first] [--json]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { worstFiles } from "./files/worstFiles.mjs";
import { readers } from "./readers.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    megabytes: { type: "string", default: "64" },
    first: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    read: { type: "string" },
    file: { type: "string" },
  },
});
const self = fileURLToPath(import.meta.url);
/** A pattern over the reader and the name of a file. */
const only = new RegExp(`^(?:${values.only})`);
/** Slightly under a full limit, so that nothing is refused for its size alone. */
const bytes = Math.floor(Number(values.megabytes) * 1024 * 1024) - 1;

async function readOne(reader, file) {
  const read = await readers[reader](file);
  const begun = process.cpuUsage();
  let outcome;
  try {
    outcome = await read();
  } catch (error) {
    outcome = error.code ?? String(error);
  }
  // Time of the processor, since other work on the machine would count in time by the clock.
  const { user, system } = process.cpuUsage(begun);
  console.log(JSON.stringify({ outcome, seconds: (user + system) / 1e6, megabytes: peak() }));
}

/** Most memory that the process has had; the system's own figure where it gives one. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

/** Makes a file, and has it read in a process of its own. */
function measured([reader, name, make], file) {
  writeFileSync(file, make(bytes));
  const run = spawnSync(process.execPath, [self, "--read", reader, "--file", file], { encoding: "utf8" });
  if (run.status === 0) return { reader, name, ...JSON.parse(run.stdout) };
  process.exitCode = 1;
  return { reader, name, outcome: `ended with ${run.status ?? run.signal}`, seconds: null, megabytes: null };
}

function shown({ reader, name, outcome, seconds, megabytes }) {
  const figures =
    seconds === null ? "" : `${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB`;
  return `${reader.padEnd(13)}${name.padEnd(42)}${figures}  ${outcome}`;
}

if (values.read) await readOne(values.read, values.file);
else {
  const folder = mkdtempSync(join(tmpdir(), "commonweal-worst-"));
  const rows = [];
  try {
    for (const one of worstFiles) {
      if (!only.test(`${one[0]} ${one[1]}`)) continue;
      if (values.first && rows.some(({ reader }) => reader === one[0])) continue;
      const row = measured(one, join(folder, "file"));
      rows.push(row);
      if (!values.json) console.log(shown(row));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const most = (what) => Math.max(0, ...rows.map((row) => row[what] ?? Number.POSITIVE_INFINITY));
  if (values.json) console.log(JSON.stringify(rows));
  else console.log(`slowest ${most("seconds").toFixed(1)} s, largest ${most("megabytes").toFixed(0)} MB`);
}
