// One contender of ours in a process of its own, as one line of JSON.
// Usage: node bench/simulation/ours.mjs javascript|wasm|user [actors] [steps] [replications]
import { stream } from "../../packages/numerics/dist/index.js";
import {
  grm1Network,
  grm1Parameters,
  habitChoiceRule,
  recordAgents,
  startAgents,
} from "../../packages/path-dependence/dist/index.js";
import { userRule } from "./userRule.mjs";

const [which = "javascript", ...sizes] = process.argv.slice(2);
const [actors = 1000, steps = 200, replications = 300] = sizes.map(Number);
const rule = which === "user" ? userRule : habitChoiceRule(grm1Parameters);
const engine = which === "wasm" ? "wasm" : "javascript";
const series = ["acts", "norm", "habit"].map((column) => ({ column }));

let cpu = 0;
let wall = 0;
let reuse;
function run(replication) {
  const network = grm1Network(actors, stream({ root: 1, replication, purpose: "grm-1 network" }));
  const run = startAgents(rule, network, { seed: 1, replication, engine, ...(reuse ? { reuse } : {}) });
  const begin = process.cpuUsage();
  const at = performance.now();
  const record = recordAgents(run, steps, { series });
  wall += performance.now() - at;
  const { user, system } = process.cpuUsage(begin);
  cpu += user + system;
  reuse = { kernel: run.kernel };
  return record.series[0].values.at(-1);
}

// The compiler's first look at the code is not what is compared; C and numpy come compiled.
for (let index = 0; index < Math.min(30, replications - 1); index += 1) run(index);
cpu = 0;
wall = 0;
let total = 0;
for (let index = 0; index < replications; index += 1) total += run(index);
const work = actors * steps * replications;
console.log(
  JSON.stringify({
    tool: which,
    actors,
    steps,
    replications,
    perCpuSecond: (work / cpu) * 1e6,
    perSecond: (work / wall) * 1e3,
    share: total / replications,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
