/** A partition of a network's actors: each belongs to exactly one named group. */
export interface Grouping {
  readonly names: readonly string[];
  /** For each actor the position of its group in `names`. */
  readonly of: Int32Array;
}
