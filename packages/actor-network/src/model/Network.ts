import type { Actor } from "./Actor.ts";
import type { Tie } from "./Tie.ts";

/**
 * Actors and ties of one period as plain typed arrays: what every measure reads.
 *
 * An actor is its position in `actors`. `sources`, `targets` and `weights` have one entry per arc in a directed
 * network and one per tie in an undirected one, in file order.
 */
export interface Network {
  readonly directed: boolean;
  /** Number of actors, those without a tie included. */
  readonly order: number;
  readonly actors: readonly Actor[];
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Strength of the tie behind each arc, as given. */
  readonly weights: Float64Array;
  readonly ties: readonly Tie[];
  /** For each arc the position of its tie in `ties`: a symmetric tie in a directed network is two arcs. */
  readonly tieOf: Uint32Array;
}
