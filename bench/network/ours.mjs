// Our side. Usage: node --expose-gc ours.mjs TOOL TASK GRAPH [SECOND GRAPH]
import * as ours from "../../packages/actor-network/dist/index.js";
import { betweennessInWorkers, closenessInWorkers } from "../../packages/actor-network/dist/node/index.js";
import { answer, checksum } from "./answer.mjs";
import { readEdges } from "./readEdges.mjs";

const [tool, task, ...files] = process.argv.slice(2);
const [network, second] = files.map(readEdges);
const engine = tool === "ours wasm" ? "wasm" : "javascript";
const lengths = { means: "distance" };
const workers = 2;

function census() {
  const counts = ours.triadCensus(network, { engine });
  return ours.triadTypes.map((type) => counts[type]);
}

/** Measures read the caller's arrays as they are; what is made of them is the neighbour lists. */
const load = () => ours.adjacency(network, "both");

const alone = {
  betweenness: () => checksum(ours.betweenness(network, { engine })),
  "weighted betweenness": () => checksum(ours.betweenness(network, { lengths })),
  closeness: () => checksum(ours.closeness(network, { engine })),
  "page rank": () => checksum(ours.pageRank(network)),
  constraint: () => checksum(ours.constraint(network)),
  "triad census": census,
  cores: () => checksum(ours.coreness(network)),
  "QAP, 1,000 permutations": () => [ours.qap(network, second, { draws: 1000, seed: 1 }).observed],
  loading: () => [load().targets.length / 2],
};
const inWorkers = {
  betweenness: async () => checksum(await betweennessInWorkers(network, { workers, engine: "wasm" })),
  "weighted betweenness": async () => checksum(await betweennessInWorkers(network, { workers, lengths })),
  closeness: async () => checksum(await closenessInWorkers(network, { workers, engine: "wasm" })),
};

const run = (tool === "ours 2 workers" ? inWorkers : alone)[task];
await answer(`Node ${process.versions.node}`, run, load);
