import type { TieArrays } from "../model/TieArrays.ts";
import { type ClusteringOptions, clustering } from "./clustering.ts";

export interface MeanClusteringOptions {
  /** As in `clustering`. Default: `undirected`. */
  readonly variant?: ClusteringOptions["variant"];
  /** Whether actors with fewer than two alters are left out (default, igraph) or count 0 (NetworkX). */
  readonly lowDegree?: "exclude" | "zero";
}

/**
 * Tells how densely alters are tied to one another in the mean of all actors.
 *
 * The mean of `clustering`; no unit, 0 to 1. `null` when no actor has a value. The two ways to treat actors with fewer than
 * two alters can lie far apart: a network with many of them is 0.74 in one tool and 0.57 in another.
 *
 * Direction, parallel ties, self-loops and cost are those of `clustering`.
 *
 * @example
 * const triangleWithTail = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2, 2),
 *   targets: Uint32Array.of(1, 2, 0, 3),
 *   weights: Float64Array.of(1, 1, 1, 1),
 * };
 * meanClustering(triangleWithTail); // ≈ 0.7777777778
 * meanClustering(triangleWithTail, { lowDegree: "zero" }); // ≈ 0.5833333333
 * @throws {ActorNetworkError} as `clustering`.
 * @see Watts & Strogatz (1998), Nature 393, 440–442.
 */
export function meanClustering(network: TieArrays, options: MeanClusteringOptions = {}): number | null {
  const { variant = "undirected", lowDegree = "exclude" } = options;
  const values = clustering(network, { variant, lowDegree: lowDegree === "zero" ? "zero" : "null" });
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}
