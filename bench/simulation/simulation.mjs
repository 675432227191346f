// Runs GRM-1 in plain C, numpy and three ways of ours, in interleaved rounds of one process each; prints medians.
// Usage: pnpm bench:simulation [--rounds 5] [--shared ../shared/bench/simulation] [--quick] [--json FILE]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values: flags } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    shared: {
      type: "string",
      default: fileURLToPath(new URL("../../../shared/bench/simulation", import.meta.url)),
    },
    quick: { type: "boolean", default: false },
    json: { type: "string" },
  },
});
const rounds = flags.quick ? 1 : Number(flags.rounds);
const folder = mkdtempSync(join(tmpdir(), "simulation-"));
const ours = fileURLToPath(new URL("ours.mjs", import.meta.url));
const yardstick = join(flags.shared, "ref.c");
const numpy = join(flags.shared, "grm_numpy.py");
const few = flags.quick ? 0.1 : 1;
const count = (replications) => String(Math.max(1, Math.round(replications * few)));

const lineOf = (file, args) =>
  JSON.parse(execFileSync(file, args, { encoding: "utf8" }).trim().split("\n").at(-1));
const theirs = (tool, line) => ({
  tool,
  actors: line.N,
  steps: line.T,
  replications: line.reps,
  perCpuSecond: line.agent_steps_per_cpu_s,
  perSecond: line.agent_steps_per_s,
  share: line.stats.X200.mean,
  peakMegabytes: line.maxrss_mb,
});

/** Every contender: its name, the sizes it runs at, how it is run. */
const contenders = [];
const missing = [];
if (existsSync(yardstick) && runs("gcc", ["--version"])) {
  const program = join(folder, "ref");
  execFileSync("gcc", ["-O3", "-march=native", "-o", program, yardstick, "-lm"]);
  contenders.push([
    "plain C",
    (actors, steps, n) => theirs("plain C", lineOf(program, [actors, steps, n, "1", "0"])),
  ]);
} else missing.push(`plain C (gcc and ${yardstick})`);
if (existsSync(numpy) && runs("python3", ["-c", "import numpy"])) {
  contenders.push([
    "numpy",
    (actors, steps, n) => theirs("numpy", lineOf("python3", [numpy, actors, steps, n])),
  ]);
} else missing.push(`numpy (python3 and ${numpy})`);
for (const tool of ["javascript", "wasm", "user"]) {
  contenders.push([tool, (actors, steps, n) => lineOf(process.execPath, [ours, tool, actors, steps, n])]);
}

function runs(file, args) {
  try {
    execFileSync(file, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const sizes = [
  { actors: "1000", steps: "200", replications: { numpy: 60, other: 300 } },
  { actors: "100000", steps: "200", replications: { numpy: 1, other: 2 } },
  { actors: "1000000", steps: "20", replications: { numpy: 1, other: 1 } },
];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const results = [];
try {
  for (const { actors, steps, replications } of flags.quick ? sizes.slice(0, 1) : sizes) {
    const lines = new Map(contenders.map(([tool]) => [tool, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [tool, run] of contenders) {
        lines.get(tool).push(run(actors, steps, count(replications[tool] ?? replications.other)));
      }
    }
    const rate = (tool) => median(lines.get(tool).map(({ perCpuSecond }) => perCpuSecond));
    const base = lines.has("plain C") ? rate("plain C") : null;
    console.log(`\n${actors} actors, ${steps} steps, medians of ${rounds} interleaved rounds`);
    console.log("               M agent-steps per CPU s   to plain C   peak MB   share at the end");
    for (const [tool, all] of lines) {
      const result = {
        tool,
        actors: Number(actors),
        perCpuSecond: rate(tool),
        toPlainC: base === null ? null : rate(tool) / base,
        peakMegabytes: Math.max(...all.map(({ peakMegabytes }) => peakMegabytes)),
        share: all[0].share,
      };
      results.push(result);
      const ratio = result.toPlainC === null ? "-" : result.toPlainC.toFixed(2);
      console.log(
        `${tool.padEnd(15)}${(result.perCpuSecond / 1e6).toFixed(1).padStart(23)}${ratio.padStart(13)}` +
          `${result.peakMegabytes.toFixed(0).padStart(10)}${result.share.toFixed(4).padStart(19)}`,
      );
    }
  }
  for (const peer of missing) console.log(`\nNot here, so not compared: ${peer}.`);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ rounds, missing, results }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
