import type { TieArrays } from "../model/TieArrays.ts";
import { type ReachOptions, reachTable } from "../paths/reachTable.ts";
import { reachColumns } from "../paths/stepReach.ts";

/** Direction must be said for a directed network; `lengths` says what weights mean, which are not read otherwise. */
export interface HarmonicOptions extends ReachOptions {
  /** Divides by n − 1. Default: false. */
  readonly normalized?: boolean;
}

/**
 * Tells how near each actor is to the others, where those out of reach count as infinitely far (harmonic centrality).
 *
 * Σ 1 / d over the other actors, d in steps along ties or as `lengths` says, 1 / ∞ = 0; per actor in the network's order: in
 * steps 0 to n − 1, with lengths 0 or more, in one over their unit. Normalized: divided by n − 1, as R sna does; a single
 * actor then has 0. Always defined.
 *
 * Parallel ties are one connection, self-loops do not count; followed both ways, a directed network's a → b and b → a are
 * parallel. O(actors × ties) time, with lengths × log actors; O(actors + ties) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * [...harmonic(path)]; // => [1.5, 2, 1.5, 0]
 * [...harmonic(path, { normalized: true })]; // => [0.5, 2 / 3, 0.5, 0]
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction; `invalid-strength` for a weight
 * that is no length, its path names the arc; `unsupported` where the engine is.
 * @see Marchiori & Latora (2000), Physica A 285(3–4), 539–546.
 */
export function harmonic(network: TieArrays, options: HarmonicOptions = {}): Float64Array {
  const table = reachTable(network, options);
  const divisor = options.normalized ? Math.max(1, network.order - 1) : 1;
  return Float64Array.from(
    { length: network.order },
    (_, actor) => (table[reachColumns * actor + 2] as number) / divisor,
  );
}
