/**
 * Who listens to whom, as plain arrays: for each actor in turn the actors it listens to and how much.
 *
 * Actor i listens to `targets[e]` with `weights[e]` for e from `offsets[i]` to `offsets[i + 1]` − 1. Parallel ties
 * add up, a tie to itself counts like any other.
 */
export interface AgentNetwork {
  /** One more than there are actors, ascending from 0 to the number of ties. */
  readonly offsets: Uint32Array;
  /** Positions of the actors listened to. */
  readonly targets: Uint32Array;
  /** Finite, at least 0. */
  readonly weights: Float32Array | Float64Array;
  /** Number of each actor's sector or kind. */
  readonly sector: Uint8Array;
}
