import { parseArgs } from "node:util";
import { designOf } from "../../packages/experiments/dist/index.js";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "7" } } });

const sobol = { kind: "sobol", dimensions: 10, size: 2 ** 18, seed: 7 };
const designs = {
  "Sobol', plain": { ...sobol, seed: null },
  "Sobol', linear matrix": sobol,
  "Sobol', Owen": { ...sobol, scrambling: "owen" },
  "Latin hypercube": { kind: "latin-hypercube", dimensions: 10, size: 100_000, seed: 7 },
  Morris: { kind: "morris", dimensions: 10, trajectories: 10_000, levels: 8, seed: 7 },
  Saltelli: { kind: "saltelli", dimensions: 10, samples: 2 ** 14, seed: 7, secondOrder: true },
  "maximin Latin hypercube": { kind: "maximin-latin-hypercube", dimensions: 10, size: 200, seed: 7 },
};

function timed(description) {
  const { user, system } = process.cpuUsage();
  const design = designOf(description);
  const out = new Float64Array(design.dimensions);
  let total = 0;
  for (let index = 0; index < design.size; index += 1) total += design.point(index, out)[0];
  const used = process.cpuUsage({ user, system });
  return { cpu: (used.user + used.system) / 1e6, mean: total / design.size, size: design.size };
}

console.log("design | points × dimensions | CPU s: first, best, median | mean of the first coordinate");
for (const [name, description] of Object.entries(designs)) {
  const rounds = Array.from({ length: Number(values.rounds) }, () => timed(description));
  const [{ mean, size, cpu: first }] = rounds;
  const sorted = rounds.map(({ cpu }) => cpu).sort((a, b) => a - b);
  const told = [first, sorted[0], sorted[sorted.length >> 1]].map((cpu) => cpu.toFixed(3)).join(", ");
  console.log(`${name} | ${size} × ${description.dimensions} | ${told} | ${mean.toFixed(6)}`);
}
