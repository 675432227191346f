import type { TieArrays } from "../model/TieArrays.ts";
import { growthClasses } from "../spectral/growthClasses.ts";
import { tieMatrix } from "../spectral/tieMatrix.ts";

export interface SpectralRadiusOptions {
  /** Lets a tie count with its strength, parallel ones added up. Default: false. */
  readonly weighted?: boolean;
}

/**
 * Tells by which factor walks along ties multiply: the largest absolute eigenvalue of the adjacency matrix.
 *
 * No unit, 0 or more; 0 when no actors reach each other in a circle. Katz and Bonacich's measures need factors below its
 * inverse.
 *
 * The same for ties sent and received; undirected ties run both ways. Parallel ties count once unless `weighted`,
 * self-loops never; isolated actors change nothing. Exact to about 1e-12. Cost as for `eigenvector`.
 *
 * @example
 * const triangle = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(1, 2, 0),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * spectralRadius(triangle); // ≈ 2
 * @throws {ActorNetworkError} `invalid-strength` for a weight below 0 or not finite, `weighted` only. `no-convergence` in
 * a large network whose next eigenvalue lies too near.
 */
export function spectralRadius(network: TieArrays, options: SpectralRadiusOptions = {}): number {
  return growthClasses(tieMatrix(network, "received", options.weighted ?? false)).radius;
}
