import type { TieArrays } from "../model/TieArrays.ts";
import { centralization } from "./centralization.ts";
import { eigenvector } from "./eigenvector.ts";

export interface EigenvectorCentralizationOptions {
  /** In a directed network: ties `sent` (default, as R sna) or `received`. */
  readonly ties?: "sent" | "received";
}

/**
 * Tells how far being tied to central actors gathers at one actor.
 *
 * Σ of (largest score − score) / its maximum for n actors, for scores whose squares add up to 1: (n − 2) / √2 undirected, where
 * one pair is tied, and n − 1 directed. No unit, 0 (all alike) to 1; `null` with fewer than three actors in an undirected
 * network, two in a directed one, and where the scores are not defined.
 *
 * Parallel ties count once, self-loops not, isolated actors as actors. The cost is that of `eigenvector`.
 *
 * @example
 * const pairAndOne = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0),
 *   targets: Uint32Array.of(1),
 *   weights: Float64Array.of(1),
 * };
 * eigenvectorCentralization(pairAndOne); // ≈ 1
 * @throws {ActorNetworkError} `no-convergence` as `eigenvector`.
 * @see R sna: `centralization(g, evcent)`. igraph scales scores to a largest of 1 and has another maximum, so that its
 * values are of another kind (0.93 where this is 0.27).
 */
export function eigenvectorCentralization(
  network: TieArrays,
  { ties = "sent" }: EigenvectorCentralizationOptions = {},
): number | null {
  const { directed, order } = network;
  const { values } = eigenvector(network, { ties });
  const maximum = directed ? order - 1 : ((order - 2) * Math.sqrt(2)) / 2;
  return values === null ? null : centralization(values, maximum);
}
