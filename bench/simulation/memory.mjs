// Runs very many replications and watches the memory of the process.
// Usage: pnpm build, then node --expose-gc bench/simulation/memory.mjs [--runs 100000] [--actors 100] [--engine wasm]
import { parseArgs } from "node:util";
import { grm1Model } from "../../packages/path-dependence/dist/index.js";

const { values: flags } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    actors: { type: "string", default: "100" },
    engine: { type: "string", default: "wasm" },
  },
});
const runs = Number(flags.runs);
const model = grm1Model({ seed: 1, actors: Number(flags.actors), engine: flags.engine });
const out = new Float64Array(model.outputs.length);
const warm = Math.max(500, Math.floor(runs / 20));
const levels = [];
for (let index = 0; index < runs; index += 1) {
  model.run(new Float64Array(0), index, out);
  if (index < warm || (index - warm) % Math.max(1, Math.floor((runs - warm) / 10)) !== 0) continue;
  globalThis.gc?.();
  levels.push(process.memoryUsage.rss() / 1048576);
}
const grown = Math.max(...levels) - levels[0];
console.log(
  `${runs} runs of ${flags.actors} actors, ${flags.engine}: ${levels.map((level) => level.toFixed(1)).join(" ")} MB`,
);
console.log(
  `${grown <= 10 ? "passed" : "FAILED"}: ${grown.toFixed(1)} MB more than after the first ${warm} runs`,
);
if (!(grown <= 10)) process.exitCode = 1;
