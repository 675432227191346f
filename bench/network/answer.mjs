// The side of a tool in JavaScript: answers each line "run" with one run and "memory" with what its result takes up.
import { createInterface } from "node:readline";

/** CPU and elapsed milliseconds of a run, and what it found. */
async function timed(run) {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const check = await run();
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1e3, wall, check };
}

function usedBytes() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function taken(make) {
  const before = usedBytes();
  const made = await make();
  const bytes = usedBytes() - before;
  return { bytes, made: Boolean(made) };
}

/** Sum and sum of squares of a list of numbers: equal lists have equal ones. */
export function checksum(values) {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return [sum, squares];
}

export async function answer(version, run, make) {
  console.log(JSON.stringify({ version }));
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === "run") console.log(JSON.stringify(await timed(run)));
    if (line === "memory") console.log(JSON.stringify(await taken(make)));
  }
}
