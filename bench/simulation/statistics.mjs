// Runs many replications of GRM-1 and compares means and standard deviations with plain C's.
// Usage: pnpm build, then node bench/simulation/statistics.mjs [--replications 5000] [--actors 1000] [--engine wasm] [--seed 1]
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { grm1Model } from "../../packages/path-dependence/dist/index.js";

const { values: flags } = parseArgs({
  options: {
    replications: { type: "string", default: "5000" },
    actors: { type: "string", default: "1000" },
    engine: { type: "string", default: "wasm" },
    seed: { type: "string", default: "1" },
  },
});
const truth = JSON.parse(
  readFileSync(new URL("../../packages/path-dependence/fixtures/grm1Truth.json", import.meta.url), "utf8"),
)[flags.actors];
if (!truth)
  throw new Error(`Found ${flags.actors} actors; expected 1000 or 100, for which there are values of C.`);
const replications = Number(flags.replications);
const model = grm1Model({ seed: Number(flags.seed), actors: Number(flags.actors), engine: flags.engine });
const width = model.outputs.length;
const out = new Float64Array(width);
const means = new Float64Array(width);
const squares = new Float64Array(width);
for (let index = 0; index < replications; index += 1) {
  model.run(new Float64Array(0), index, out);
  for (let place = 0; place < width; place += 1) {
    const gap = out[place] - means[place];
    means[place] += gap / (index + 1);
    squares[place] += gap * (out[place] - means[place]);
  }
}
let good = true;
console.log(`${replications} replications, ${flags.actors} actors, ${flags.engine}, seed ${flags.seed}`);
console.log("target                 mean        C       z     sd to C");
for (const [place, name] of model.outputs.entries()) {
  const { mean, sd, mcse } = truth[name];
  const own = Math.sqrt(squares[place] / (replications - 1));
  const z = (means[place] - mean) / Math.sqrt((own * own) / replications + mcse * mcse);
  const ratio = own / sd;
  good &&= Math.abs(z) <= 3.5 && Math.abs(ratio - 1) <= 0.04;
  const cells = [means[place].toFixed(5), mean.toFixed(5), z.toFixed(2), ratio.toFixed(4)];
  console.log(`${name.padEnd(18)}${cells.map((cell) => cell.padStart(9)).join("")}`);
}
console.log(good ? "passed: all |z| within 3.5, all standard deviations within 4 %" : "FAILED");
if (!good) process.exitCode = 1;
