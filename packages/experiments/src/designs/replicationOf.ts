import { checkedIndex } from "./checkedIndex.ts";
import type { DesignSpec } from "./DesignSpec.ts";

/** Which run an index stands for. */
export interface Replication {
  /** Number of the point in the design that is replicated. */
  readonly point: number;
  readonly replication: number;
  /** What the random streams of the run are opened with, beside the root seed: `stream({ root, ...key })`. */
  readonly key: { readonly point: number; readonly replication: number };
}

/**
 * Tells which point and which replication a run is, and the key of its random streams.
 *
 * Replications of a point stand together: index = point · replications + replication. Under common random numbers
 * the key leaves the point out, so replication r meets the same chance everywhere, and differences between points
 * are less noisy. A design that is not replicated has one replication a point, number 0.
 *
 * O(1): the description is taken as valid, and only `designOf` knows where it ends.
 *
 * @example
 * const design = { kind: "sobol", dimensions: 1, size: 4, seed: null };
 * const twice = { kind: "replicated", design, replications: 2, commonRandomNumbers: true };
 * replicationOf(twice, 5); // => { point: 2, replication: 1, key: { point: 0, replication: 1 } }
 * replicationOf(design, 3).key; // => { point: 3, replication: 0 }
 * @throws {ExperimentsError} `unknown-index`.
 */
export function replicationOf(design: DesignSpec, index: number): Replication {
  const replications = design.kind === "replicated" ? design.replications : 1;
  const run = checkedIndex(index, Number.MAX_SAFE_INTEGER);
  const point = Math.floor(run / replications);
  const replication = run % replications;
  const common = design.kind === "replicated" && design.commonRandomNumbers;
  return { point, replication, key: { point: common ? 0 : point, replication } };
}
