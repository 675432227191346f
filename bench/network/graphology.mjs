// graphology's side. Usage: node --expose-gc graphology.mjs TOOL TASK GRAPH
import { readFileSync } from "node:fs";
import Graph from "graphology";
import cores from "graphology-cores";
import metrics from "graphology-metrics";
import { answer, checksum } from "./answer.mjs";
import { readEdges } from "./readEdges.mjs";

const [, task, file] = process.argv.slice(2);
const { directed, order, sources, targets, weights } = readEdges(file);
const { betweenness, closeness, pagerank } = metrics.centrality;

function load() {
  const graph = new Graph({ type: directed ? "directed" : "undirected", multi: false });
  for (let actor = 0; actor < order; actor += 1) graph.addNode(actor);
  for (let tie = 0; tie < sources.length; tie += 1) {
    graph.addEdge(sources[tie], targets[tie], { weight: weights[tie] });
  }
  return graph;
}

const graph = task === "loading" ? null : load();
const plain = { getEdgeWeight: null, normalized: false };
const runs = {
  betweenness: () => checksum(Object.values(betweenness(graph, plain))),
  "weighted betweenness": () =>
    checksum(Object.values(betweenness(graph, { ...plain, getEdgeWeight: "weight" }))),
  closeness: () => checksum(Object.values(closeness(graph))),
  // It ends when all actors together move by the tolerance times their number.
  "page rank": () =>
    checksum(Object.values(pagerank(graph, { getEdgeWeight: null, tolerance: 1e-10 / order }))),
  cores: () => checksum(Object.values(cores.coreNumber(graph))),
  loading: () => [load().size],
};

const version = (name) => {
  const path = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(readFileSync(path, "utf8")).version}`;
};
const names = ["graphology", "graphology-metrics", "graphology-cores"];
await answer(names.map(version).join(", "), runs[task], load);
