import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadSource } from "../loadSource.mjs";

// The long form of the fuzz tests: a million inputs a reader, each reader in a process with little memory.
// --inputs N, --seed N, --readers a,b; --hard: with a frozen Object.prototype, on which __proto__ throws.
const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 86_400_000)) },
    readers: { type: "string", default: "" },
    hard: { type: "boolean", default: false },
  },
});
/** Milliseconds of silence, while a thousand inputs are tried, after which a process counts as hanging. */
const patience = 60_000;
const child = fileURLToPath(new URL("./fuzzChild.mjs", import.meta.url));
const { targetIds, inputOf } = await loadSource(new URL("./fuzz.ts", import.meta.url));

/** Runs a range of inputs; tells the finds, and where the process went silent or died, if it did. */
function run(id, from, to, step = 1000) {
  return new Promise((resolve) => {
    const execArgv = ["--max-old-space-size=384"];
    const running = fork(child, [id, values.seed, from, to, step, values.hard ? "hard" : "plain"], {
      execArgv,
    });
    let last = from;
    let finds = null;
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => running.kill("SIGKILL"), patience);
    };
    watch();
    running.on("message", (message) => {
      watch();
      if (message.index !== undefined) last = message.index;
      if (message.finds) finds = message.finds;
    });
    running.on("exit", (code, signal) => {
      clearTimeout(timer);
      resolve(finds ? { finds } : { finds: [], diedAfter: last, how: signal ?? `exit ${code}` });
    });
  });
}

function keep(id, index, fault) {
  const folder = new URL(`./finds/${id}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  const file = new URL(`${values.seed}-${index}`, folder);
  writeFileSync(file, inputOf(id, Number(values.seed), index));
  console.log(`${id} ${index}: ${fault}\n  kept as ${fileURLToPath(file)}`);
}

let found = 0;
const ids = values.readers === "" ? targetIds : values.readers.split(",");
console.log(`seed ${values.seed}, ${values.inputs} inputs a reader`);
for (const id of ids) {
  const begun = performance.now();
  const { finds, diedAfter, how } = await run(id, 0, Number(values.inputs));
  for (const { index, fault } of finds) keep(id, index, fault);
  if (diedAfter !== undefined) {
    const again = await run(id, diedAfter, Math.min(diedAfter + 1000, Number(values.inputs)), 1);
    keep(id, again.diedAfter ?? diedAfter, `the process ended with ${how}`);
  }
  found += finds.length + (diedAfter === undefined ? 0 : 1);
  console.log(`${id}: ${finds.length} finds, ${Math.round((performance.now() - begun) / 1000)} s`);
}
process.exitCode = found > 0 ? 1 : 0;
