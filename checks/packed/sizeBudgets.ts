/** How large what users load may become: bytes after bundling, minifying and Brotli, everything included. */
export interface SizeBudget {
  /** Folder of `packages`. */
  readonly id: string;
  /** The names that are imported. Default: all. */
  readonly names?: readonly string[];
  readonly limit: number;
}

const kB = 1000;

export const sizeBudgets: readonly SizeBudget[] = [
  // Sine to Student: elementary functions, distributions, streams. What one of them costs stands below.
  { id: "numerics", limit: 7 * kB },
  { id: "numerics", names: ["exp"], limit: 4 * kB },
  { id: "numerics", names: ["sin", "cos", "atan"], limit: 1 * kB },
  // Everything at once: nine file formats, Parquet, XML, CSV and zod beside the measures. What one measure costs stands below.
  { id: "actor-network", limit: 150 * kB },
  { id: "actor-network", names: ["eiIndex"], limit: 6 * kB },
  { id: "actor-network", names: ["betweenness"], limit: 6 * kB },
  // Everything at once: mean field, agents, urns, lags and choice, the model's description in two languages, and zod.
  { id: "path-dependence", limit: 120 * kB },
  { id: "path-dependence", names: ["estimateLag"], limit: 4 * kB },
  // Everything at once; the decompositions of ml-matrix for series are half of it. What a measure of networks costs stands below.
  { id: "collaboration-metrics", limit: 45 * kB },
  { id: "collaboration-metrics", names: ["informationReach", "sectorLatency"], limit: 3 * kB },
  { id: "collaboration-metrics", names: ["coordination", "provanKenisMode"], limit: 4 * kB },
  // Everything at once: documents, archives, exchange, Readability, zod and privacy. What pseudonyms and findings cost stands below.
  { id: "evidence", limit: 120 * kB },
  { id: "evidence", names: ["pseudonymKey", "pseudonyms"], limit: 2 * kB },
  { id: "evidence", names: ["findPersonalData", "nameIndex"], limit: 14 * kB },
  // Everything at once: calibration, truth tables, minimisation, necessity, robustness. What one fit costs stands below.
  { id: "qca", limit: 16 * kB },
  { id: "qca", names: ["consistency", "coverage"], limit: 1 * kB },
  // Everything at once: designs, ensembles, shards with SHA-256, tables as Parquet, analyses, discovery, inference, and zod, which is most of it. What
  // two analyses cost, and inference by generations, stands below.
  { id: "experiments", limit: 72 * kB },
  { id: "experiments", names: ["prim", "insideBox"], limit: 7 * kB },
  { id: "experiments", names: ["abcPopulations", "weightedSummary"], limit: 7 * kB },
  { id: "experiments", names: ["sobolIndices", "morrisEffects"], limit: 4 * kB },
  // Two dozen figures; Observable Plot with its scales is most of it.
  { id: "figures", limit: 128 * kB },
];
