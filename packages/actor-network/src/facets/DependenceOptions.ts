/** Which way resources flow, and what they are worth. */
export interface DependenceOptions {
  /** At which end of an arc the resource arrives. Must be said for a directed network. */
  readonly receiver?: "source" | "target";
  /** For each arc which resource it brings, as a place in `goalValues`. Default: all bring the same. */
  readonly resourceOf?: ArrayLike<number>;
  /** How much each resource matters, 0 or more. Default: 1 for a single resource. */
  readonly goalValues?: readonly number[];
}
