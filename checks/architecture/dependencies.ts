/** What a package may import besides its own files. The picture of ARCHITECTURE.md as a table. */
export interface Allowed {
  /** Packages of this repository, by the last part of their name. */
  readonly ours: readonly string[];
  /** Packages of others; why each is there is said in docs/decisions/0004-third-party-dependencies.md. */
  readonly others: readonly string[];
}

const all = [
  "actor-network",
  "case-study",
  "collaboration-metrics",
  "evidence",
  "experiments",
  "experiments-bullmq",
  "figures",
  "numerics",
  "path-dependence",
  "qca",
] as const;

export const dependencies: Readonly<Record<string, Allowed>> = {
  numerics: { ours: [], others: [] },
  "actor-network": {
    ours: ["numerics"],
    others: [
      "assemblyscript",
      "csv-parse",
      "graphology",
      "graphology-communities-louvain",
      "graphology-types",
      "hyparquet",
      "hyparquet-writer",
      "saxes",
      "zod",
    ],
  },
  "path-dependence": { ours: ["numerics"], others: ["assemblyscript", "zod"] },
  experiments: { ours: ["numerics"], others: ["@noble/hashes", "hyparquet", "hyparquet-writer", "zod"] },
  "experiments-bullmq": { ours: ["experiments", "numerics"], others: ["bullmq", "ioredis", "zod"] },
  qca: { ours: ["numerics"], others: [] },
  figures: {
    ours: ["numerics"],
    others: ["@observablehq/plot", "graphology", "graphology-layout-forceatlas2"],
  },
  evidence: {
    ours: ["actor-network", "numerics"],
    others: ["@mozilla/readability", "@node-rs/jieba", "fflate", "linkedom", "opencc-js", "zod"],
  },
  "collaboration-metrics": { ours: ["actor-network", "numerics"], others: ["ml-matrix"] },
  "case-study": {
    ours: all.filter((id) => id !== "case-study" && id !== "experiments-bullmq"),
    others: ["graphology", "js-yaml", "linkedom", "zod"],
  },
  cli: { ours: all, others: ["commander", "linkedom", "opencc-js", "zod"] },
};
