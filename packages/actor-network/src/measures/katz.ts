import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { radiusIsBelow } from "../spectral/radiusIsBelow.ts";
import { solveLinear } from "../spectral/solveLinear.ts";
import { tieMatrix } from "../spectral/tieMatrix.ts";

export interface KatzOptions {
  /** What a tie passes on of the centrality of who sends it: 0 or more, below 1 / spectral radius. */
  readonly alpha: number;
  /** Lets a tie count with its strength, parallel ones added up. Default: false. */
  readonly weighted?: boolean;
}

/**
 * Counts the walks that lead to each actor, longer ones the less (Katz).
 *
 * x = α Aᵀ x + 1: per actor in the network's order, 1 or more, not normalised (NetworkX scales it to length 1 by default).
 * Always defined below the limit of α: an actor who receives no tie has 1.
 *
 * Ties received count in a directed network, undirected ones both ways. Parallel ties count once unless `weighted`,
 * self-loops never. Solved to 1e-13 of the right side: O(actors³) time and O(actors²) space up to 400 actors, beyond that
 * O(rounds × ties) and O(40 actors + ties); and the same for
 * the spectral radius where bounds do not settle it.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * [...katz(network, { alpha: 0.5 })]; // ≈ [1, 1.5, 1.75]
 * @throws {ActorNetworkError} `invalid-option` for an alpha below 0, or not below 1 / spectral radius. `invalid-strength`
 * for a weight below 0 or not finite, `weighted` only. `no-convergence` when alpha is too near the limit.
 * @see Katz (1953), Psychometrika 18(1), 39–43.
 */
export function katz(network: TieArrays, options: KatzOptions): Float64Array {
  const { alpha, weighted = false } = options;
  const matrix = tieMatrix(network, "received", weighted);
  if (!(alpha >= 0 && alpha < Infinity && radiusIsBelow(matrix, 1 / alpha))) {
    const message = `Found alpha ${alpha}; expected a number from 0 to below one over the spectral radius.`;
    throw new ActorNetworkError("invalid-option", message, ["alpha"]);
  }
  const values = solveLinear(matrix, alpha, new Float64Array(network.order).fill(1));
  if (values) return values;
  const message = `Found no solution for alpha ${alpha}; expected an alpha less near one over the spectral radius.`;
  throw new ActorNetworkError("no-convergence", message, ["alpha"]);
}
