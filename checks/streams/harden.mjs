// The long form of the tests of streams. Usage: pnpm harden:streams [--words 4194304] [--keys 2000000] [--root 1]
import { parseArgs } from "node:util";
import { loadSource } from "../loadSource.mjs";

const { values } = parseArgs({
  options: {
    words: { type: "string", default: "4194304" },
    keys: { type: "string", default: "2000000" },
    root: { type: "string", default: "1" },
  },
});
const module = await loadSource(new URL("./battery.ts", import.meta.url));

const lines = module.battery(Number(values.words), Number(values.root));
for (const { words, test, worst, scores } of lines) {
  console.log(
    `${words.padEnd(42)}${test.padEnd(26)}worst of ${String(scores).padStart(2)}: ${worst.toFixed(2)}`,
  );
}
const { scores, twice } = module.stateBattery(Number(values.keys), Number(values.root));
console.log(
  `states of ${values.keys} streams: words shared, by place: ${scores.map((score) => score.toFixed(2)).join(" ")}`,
);
console.log(`states of ${values.keys} streams: pairs that share two words or more: ${twice}`);
const worst = Math.max(...lines.map((line) => Math.abs(line.worst)), ...scores.map(Math.abs));
const good = worst < 5 && twice === 0;
console.log(
  `${good ? "passed" : "FAILED"}: the farthest of all scores lies ${worst.toFixed(2)} standard deviations away`,
);
if (!good) process.exitCode = 1;
