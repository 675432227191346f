// Times measures of actor-network beside igraph, NetworkX, R sna and graphology on the same graphs: interleaved rounds,
// medians of CPU time, answers compared. Usage: pnpm bench:network [--quick] [--rounds 5] [--only "page rank"] [--json FILE]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeCsv, writeGraph } from "./graphs.mjs";
import { describeCsv, describeTask } from "./tables.mjs";
import { csvSizes, tasks } from "./tasks.mjs";
import { ownCommands, peerCommands, startTool } from "./toolProcess.mjs";

const { values: flags } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    /** What comes with the repository alone, on graphs of a few actors: only to see that everything runs. */
    tiny: { type: "boolean", default: false },
    rounds: { type: "string" },
    only: { type: "string" },
    json: { type: "string" },
  },
});
const size = flags.tiny ? 2 : flags.quick ? 1 : 0;
const rounds = Number(flags.rounds ?? [5, 3, 1][size]);
const isAsked = (id) => flags.only === undefined || id === flags.only;
const isOurs = (tool) => tool.startsWith("ours");
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const near = (one, other) => Math.abs(one - other) <= 1e-6 * Math.max(1e-6, Math.abs(one));

const folder = mkdtempSync(join(tmpdir(), "bench-network-"));
const commands = { ...ownCommands, ...(size < 2 ? peerCommands() : {}) };
const record = { rounds, versions: {}, tasks: [], csv: null };

async function measured(task) {
  const files = writeGraph(folder, task.graph, task.sizes[size]);
  const missing = Object.fromEntries(
    task.tools
      .filter((tool) => !commands[tool])
      .map((tool) => [tool, size < 2 ? "not installed" : "not asked on tiny graphs"]),
  );
  const tools = task.tools.filter((tool) => commands[tool]);
  const started = new Map();
  for (const tool of tools) started.set(tool, await startTool(commands[tool], tool, task.id, files));
  const times = new Map(tools.map((tool) => [tool, []]));
  const firsts = new Map();
  const checks = new Map();
  const memory = {};
  // Engines compile while they run, and what takes milliseconds is soon repeated: 10 rounds before those that count.
  const [warmUp, turns] = size === 2 ? [0, 1] : task.isShort ? [10, 3 * rounds] : [1, rounds];
  try {
    if (task.id === "loading") {
      for (const [tool, { ask }] of started) memory[tool] = (await ask("memory")).bytes;
    }
    for (let round = -warmUp; round < turns; round += 1) {
      for (const [tool, { ask }] of started) {
        const isDone = task.once.includes(tool) && times.get(tool).length > 0;
        if (isDone) continue;
        const { cpu, wall, check } = await ask("run");
        if (!firsts.has(tool)) firsts.set(tool, cpu);
        checks.set(tool, check);
        if (round >= 0 || task.once.includes(tool)) times.get(tool).push({ cpu, wall });
      }
    }
  } finally {
    for (const { end } of started.values()) end();
  }
  for (const [tool, { version }] of started) record.versions[isOurs(tool) ? "ours" : tool] = version;
  return {
    id: task.id,
    actors: task.sizes[size],
    results: tools.map((tool) => ({
      tool,
      rounds: times.get(tool).length,
      first: firsts.get(tool),
      cpu: median(times.get(tool).map(({ cpu }) => cpu)),
      wall: median(times.get(tool).map(({ wall }) => wall)),
      ...(tool in memory ? { bytes: memory[tool] } : {}),
      agrees: checks.get(tool).every((value, place) => near(checks.get("ours")[place], value)),
    })),
    leftOut: { ...task.leftOut, ...missing },
    beside: task.beside,
    goals: task.goals,
  };
}

async function csv() {
  const [actors, ties] = csvSizes[size];
  const file = join(folder, "ties.csv");
  await writeCsv(file, actors, ties);
  const program = `${import.meta.dirname}/largeCsv.mjs`;
  const { stdout, status } = spawnSync(process.execPath, [program, file], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`Reading the CSV ended with ${status}; expected 0.`);
  rmSync(file);
  return JSON.parse(stdout);
}

try {
  for (const task of tasks) {
    if (!isAsked(task.id)) continue;
    const result = await measured(task);
    record.tasks.push(result);
    console.log(describeTask(result));
  }
  if (isAsked("csv")) {
    record.csv = await csv();
    console.log(describeCsv(record.csv));
  }
  console.log(
    Object.entries(record.versions)
      .map(([tool, version]) => `${tool}: ${version}`)
      .join("\n"),
  );
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(record, null, 2)}\n`);
  const differing = record.tasks.flatMap(({ id, results }) =>
    results.filter(({ agrees }) => !agrees).map(({ tool }) => `${tool} on ${id}`),
  );
  if (differing.length > 0) {
    console.error(`Answers differ: ${differing.join(", ")}.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
