import type { TieArrays } from "../model/TieArrays.ts";
import { dominantVector } from "../spectral/dominantVector.ts";
import { dotProduct } from "../spectral/dotProduct.ts";
import { tieMatrix } from "../spectral/tieMatrix.ts";

export interface EigenvectorOptions {
  /** In a directed network: ties `received` (default, as NetworkX and igraph) or `sent` (as R sna). */
  readonly ties?: "received" | "sent";
  /** Lets a tie count with its strength, parallel ones added up. Default: false. */
  readonly weighted?: boolean;
}

export interface Eigenvector {
  /** Per actor in the network's order, 0 or more, sum of squares 1; `null` when `state` is `undefined`. */
  readonly values: Float64Array | null;
  /** The eigenvalue that they belong to: the spectral radius. */
  readonly eigenvalue: number;
  /**
   * `unique`: all actors are above 0. `partial`: unique too, but actors whom the dominant group does not reach have 0.
   * `several`: groups that do not depend on one another are equally dominant, and how they compare is a convention.
   * `undefined`: no actors reach each other in a circle, so that the only candidate is zero.
   */
  readonly state: "unique" | "partial" | "several" | "undefined";
}

/**
 * Tells how central actors are who are tied to central actors.
 *
 * λ x = Aᵀ x for the largest λ (`sent`: λ x = A x), x of length 1. No unit, 0 to 1. `null` when no actors reach each other
 * in a circle; tools then give zero, noise or an error. When the network is not strongly connected only what depends on
 * the dominant group is above 0; `state` says so. With several such groups x is what following ties again and again from an
 * even start tends to; other tools give that or an arbitrary mixture.
 *
 * Direction as `ties` says; undirected ties both ways, and a mixed network as arcs. Parallel ties count once unless
 * `weighted`, self-loops never. Isolated actors have 0. Its equation holds to 1e-13, also in bipartite networks, and
 * the values are exact to about 1e-12 unless the next eigenvalue is nearer than a hundredth (NetworkX and graphology stop
 * when a round moves actors by 1e-6 each).
 *
 * O(rounds × ties) time, O(actors + ties) space; groups of up to 300 actors O(actors³) time and O(actors²) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * [...eigenvector(path).values]; // ≈ [0.5, 0.7071067812, 0.5]
 * eigenvector(path).state; // => "unique"
 * @throws {ActorNetworkError} `invalid-strength` for a weight below 0 or not finite, `weighted` only. `no-convergence` in
 * a large network whose next eigenvalue lies too near.
 * @see Bonacich (1972), Journal of Mathematical Sociology 2(1), 113–120.
 */
export function eigenvector(network: TieArrays, options: EigenvectorOptions = {}): Eigenvector {
  const { ties = "received", weighted = false } = options;
  const matrix = tieMatrix(network, ties, weighted);
  const start = new Float64Array(network.order).fill(1);
  const { radius, vector, everywhere, unique } = dominantVector(matrix, start);
  if (!vector) return { values: null, eigenvalue: 0, state: "undefined" };
  const length = Math.sqrt(dotProduct(vector, vector));
  const values = vector.map((value) => value / length);
  const state = !unique ? "several" : everywhere ? "unique" : "partial";
  return { values, eigenvalue: radius, state };
}
