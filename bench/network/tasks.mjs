// What is measured: on which graph, by whom, and what is hoped for. Sizes are [full, quick, tiny].

/**
 * `tools`: who does it, in the order of the table. `once`: who is so slow that one round must do. `leftOut`: who could and
 * is not asked, and why. `goals`: the largest ratio to `beside` that is aimed at, of CPU time or of elapsed time.
 */
export const tasks = [
  {
    id: "betweenness",
    graph: "ba",
    sizes: [10_000, 1_000, 40],
    tools: ["ours", "ours wasm", "ours 2 workers", "igraph", "graphology"],
    once: ["graphology"],
    leftOut: { networkx: "plain Python, too slow at this size", sna: "needs a full matrix" },
    beside: "igraph",
    goals: { ours: ["cpu", 1], "ours wasm": ["cpu", 1], "ours 2 workers": ["wall", 0.6] },
  },
  {
    id: "weighted betweenness",
    graph: "gnm",
    sizes: [1_000, 200, 30],
    tools: ["ours", "ours 2 workers", "igraph", "graphology", "networkx"],
    once: ["networkx"],
    leftOut: { sna: "knows no lengths" },
    beside: "igraph",
    goals: { ours: ["cpu", 1] },
  },
  {
    id: "closeness",
    graph: "ba",
    sizes: [10_000, 1_000, 40],
    tools: ["ours", "ours wasm", "ours 2 workers", "igraph", "graphology"],
    once: ["graphology"],
    leftOut: { networkx: "plain Python, too slow at this size", sna: "needs a full matrix" },
    beside: "igraph",
    goals: {},
  },
  {
    id: "page rank",
    graph: "ba",
    sizes: [100_000, 10_000, 40],
    tools: ["ours", "igraph", "graphology", "networkx"],
    once: [],
    leftOut: { sna: "does not exist" },
    beside: "igraph",
    goals: { ours: ["cpu", 0.6] },
  },
  {
    id: "constraint",
    graph: "ba",
    sizes: [10_000, 1_000, 40],
    tools: ["ours", "igraph"],
    once: [],
    leftOut: {
      networkx: "plain Python, too slow at this size",
      graphology: "does not exist",
      sna: "does not exist",
    },
    beside: "igraph",
    goals: { ours: ["cpu", 0.8] },
  },
  {
    id: "triad census",
    graph: "dgnm",
    sizes: [1_000, 200, 30],
    tools: ["ours", "ours wasm", "igraph", "networkx", "sna"],
    once: ["sna", "networkx"],
    leftOut: { graphology: "does not exist" },
    beside: "igraph",
    goals: { ours: ["cpu", 1], "ours wasm": ["cpu", 1] },
  },
  {
    id: "cores",
    graph: "ba",
    sizes: [100_000, 10_000, 40],
    tools: ["ours", "igraph", "graphology", "networkx"],
    once: [],
    leftOut: { sna: "needs a full matrix" },
    beside: "igraph",
    goals: { ours: ["cpu", 2] },
  },
  {
    id: "QAP, 1,000 permutations",
    graph: "qap",
    sizes: [100, 50, 12],
    tools: ["ours", "sna"],
    once: [],
    leftOut: { igraph: "does not exist", graphology: "does not exist", networkx: "does not exist" },
    beside: "sna",
    goals: { ours: ["cpu", 0.02] },
  },
  {
    id: "loading",
    graph: "ba",
    sizes: [100_000, 10_000, 40],
    tools: ["ours", "igraph", "graphology", "networkx"],
    once: ["graphology", "networkx"],
    leftOut: { sna: "needs a full matrix" },
    beside: "graphology",
    goals: { ours: ["memory", 0.125] },
  },
];

/** The edge list in CSV: actors, ties. */
export const csvSizes = [
  [1_000_000, 10_000_000],
  [100_000, 1_000_000],
  [20, 100],
];
