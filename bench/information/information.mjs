// Times reach, latency by sector and bottlenecks on random contacts in time: medians of rounds in this process.
// Usage: pnpm build, then node bench/information/information.mjs [--contacts 100000] [--actors 10000] [--rounds 7]
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import {
  informationBottlenecks,
  informationReach,
  sectorLatency,
} from "../../packages/collaboration-metrics/dist/index.js";
import { integerBelow, stream } from "../../packages/numerics/dist/index.js";

const { values: flags } = parseArgs({
  options: {
    contacts: { type: "string", default: "100000" },
    actors: { type: "string", default: "10000" },
    rounds: { type: "string", default: "7" },
  },
});
const [size, order, rounds] = [flags.contacts, flags.actors, flags.rounds].map(Number);

const random = stream({ root: 20 });
const draw = (below) => Uint32Array.from({ length: size }, () => integerBelow(random, below));
const contacts = { from: draw(order), to: draw(order), time: draw(1000) };
const sectors = {
  names: ["state", "capital", "society"],
  of: Int32Array.from({ length: order }, () => integerBelow(random, 3)),
};
const tasks = (options) => ({
  reach: () => informationReach(contacts, options).reached,
  "latency by sector": () => sectorLatency(contacts, sectors, options).map(({ median }) => median),
  bottlenecks: () => {
    const { actors, ties } = informationBottlenecks(contacts, options);
    return [actors.length, ties.length];
  },
});

for (const simultaneous of ["apart", "chained"]) {
  const options = { sources: [0], from: 0, order, simultaneous };
  for (const [name, task] of Object.entries(tasks(options))) {
    let answer;
    const seconds = Array.from({ length: rounds }, () => {
      const before = performance.now();
      answer = task();
      return (performance.now() - before) / 1000;
    }).sort((first, second) => first - second);
    const median = seconds[rounds >> 1].toFixed(3);
    console.log(`${simultaneous} | ${name} | ${median} s (slowest ${seconds.at(-1).toFixed(3)}) | ${answer}`);
  }
}
