import { parseArgs } from "node:util";
import { loadSource } from "../loadSource.mjs";

// The long form of the fault tests: kills, stops, full disks, failing calls of the system, and all that over a queue.
// --only kills,queue-kills; --seed N; --short
const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    seed: { type: "string", default: "1" },
    short: { type: "boolean", default: false },
  },
});
const module = await loadSource(new URL("./faultForms.ts", import.meta.url));

const wanted = values.only === "" ? null : new Set(values.only.split(","));
for (const { id, obstacle, run } of module.faultForms) {
  if (wanted && !wanted.has(id)) continue;
  const why = obstacle();
  if (why) {
    console.log(`${id}: skipped, ${why}`);
    continue;
  }
  const begun = performance.now();
  const { made, broken, counts } = await run(values.short ? "short" : "long", Number(values.seed));
  const seconds = Math.round((performance.now() - begun) / 1000);
  const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
  console.log(`${id}: ${made} faults, ${broken.length} promises broken, ${seconds} s; ${told.join(", ")}`);
  for (const sentence of broken) console.log(`  ${sentence}`);
  if (broken.length > 0) process.exitCode = 1;
}
process.exit();
