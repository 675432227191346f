import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { dotProduct } from "../spectral/dotProduct.ts";
import { multiply } from "../spectral/multiply.ts";
import { radiusIsBelow } from "../spectral/radiusIsBelow.ts";
import { solveLinear } from "../spectral/solveLinear.ts";
import { tieMatrix } from "../spectral/tieMatrix.ts";

export interface BonacichPowerOptions {
  /** Above 0, ties to the powerful give power; below 0, ties to the weak; 0 counts ties. */
  readonly beta: number;
  /** Also solves for |beta| of 1 / spectral radius or more, where the sum over longer walks has no limit. Default: false. */
  readonly forced?: boolean;
  /** Lets a tie count with its strength, parallel ones added up. Default: false. */
  readonly weighted?: boolean;
}

/**
 * Tells how much power ties give when partners' own ties add to it, or take from it (Bonacich).
 *
 * c = s (I − βA)⁻¹ A 1 with s above 0 such that the squares add up to n; per actor in the network's order, no unit, can be
 * negative. `null` when no actor sends a tie, or the solution is zero and cannot be scaled.
 *
 * Ties sent count in a directed network (as R sna and igraph), undirected ones both ways. Parallel ties count once unless
 * `weighted`, self-loops never; an actor who sends none has 0. Cost as for `katz`.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 0),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * [...bonacichPower(star, { beta: 0 })]; // ≈ [1.4142135624, 0.7071067812, 0.7071067812]
 * @throws {ActorNetworkError} `invalid-option` for |beta| not below 1 / spectral radius unless `forced`.
 * `invalid-strength` for a weight below 0 or not finite, `weighted` only. `no-convergence` when 1 / beta is an eigenvalue
 * or too near to one.
 * @see Bonacich (1987), American Journal of Sociology 92(5), 1170–1182.
 */
export function bonacichPower(network: TieArrays, options: BonacichPowerOptions): Float64Array | null {
  const { beta, forced = false, weighted = false } = options;
  const matrix = tieMatrix(network, "sent", weighted);
  const allowed = Number.isFinite(beta) && (forced || radiusIsBelow(matrix, 1 / Math.abs(beta)));
  if (!allowed) {
    const message = `Found beta ${beta}; expected a number less far from 0 than one over the spectral radius.`;
    throw new ActorNetworkError("invalid-option", message, ["beta"]);
  }
  const sent = new Float64Array(network.order);
  multiply(matrix, new Float64Array(network.order).fill(1), sent);
  const power = solveLinear(matrix, beta, sent);
  if (!power) {
    const message = `Found no solution for beta ${beta}; expected a beta further from one over an eigenvalue.`;
    throw new ActorNetworkError("no-convergence", message, ["beta"]);
  }
  const squares = dotProduct(power, power);
  if (squares === 0) return null;
  const factor = Math.sqrt(network.order / squares);
  return power.map((value) => value * factor);
}
