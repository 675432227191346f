import type { TieArrays } from "../model/TieArrays.ts";
import { summedBlocks } from "../paths/blocks.ts";
import { dependencyBlocks } from "../paths/dependencyBlocks.ts";
import type { Engine } from "../paths/Engine.ts";
import { everyActor } from "../paths/everyActor.ts";
import type { Lengths } from "../paths/Lengths.ts";
import { pathLists } from "../paths/pathLists.ts";

export interface BetweennessOptions {
  /** Divides by the number of pairs that an actor can stand between. Default: false. */
  readonly normalized?: boolean;
  /** What weights mean for the length of a path. Default: paths are counted in steps, weights are not read. */
  readonly lengths?: Lengths;
  /** Default: `javascript`; `wasm` gives the same bytes. */
  readonly engine?: Engine;
}

/**
 * Tells how often each actor stands on shortest paths between others.
 *
 * Σ over pairs (s, t) of the share of their shortest paths that pass the actor, the ends left out; per actor in the
 * network's order, 0 or more. Each pair counts once in an undirected network, each ordered pair once along ties sent in a
 * directed one. Normalized: divided by (n − 1)(n − 2) / 2, or without the half when directed: 0 to 1. With fewer than three
 * actors all is 0.
 *
 * Parallel ties are one connection, self-loops do not count. Weights are read only as `lengths` says; lengths within 1e-10
 * of each other, relatively, are equal (as in igraph; NetworkX and graphology compare exactly and miss paths of equal length
 * with lengths like 1/3). Path counts are 64-bit floating-point numbers.
 *
 * O(actors × ties) time, with lengths × log actors; O(actors + ties) space.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 0),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * [...betweenness(star)]; // => [3, 0, 0, 0]
 * betweenness(star, { normalized: true })[0]; // => 1
 * betweenness(star, { lengths: { means: "strength" } })[0]; // => 3
 * @throws {ActorNetworkError} `invalid-strength` for a weight that is no length, its path names the arc; `invalid-option`;
 * `unsupported` where the engine is; `limit-exceeded` beyond 1e300 shortest paths between two actors.
 * @see Brandes (2001), Journal of Mathematical Sociology 25(2), 163–177; Opsahl, Agneessens & Skvoretz (2010), Social
 * Networks 32(3), 245–251, for alpha.
 */
export function betweenness(network: TieArrays, options: BetweennessOptions = {}): Float64Array {
  const { order, directed } = network;
  const lists = pathLists(network, directed ? "out" : "both", options.lengths);
  const blocks = dependencyBlocks(lists, everyActor(order), options.engine);
  const totals = summedBlocks(order, order, blocks);
  return scaledBetweenness(network, totals, options.normalized);
}

/** Turns the sums over ordered pairs into betweenness. */
export function scaledBetweenness(
  { order, directed }: TieArrays,
  totals: Float64Array,
  normalized = false,
): Float64Array {
  const pairs = (order - 1) * (order - 2);
  const scale = normalized ? (pairs > 0 ? 1 / pairs : 0) : directed ? 1 : 0.5;
  return totals.map((total) => total * scale);
}
