import type { TieProbabilities } from "./TieProbabilities.ts";

/** How likely ties are when networks are drawn. */
export interface DrawTiesOptions {
  /** How likely a tie of each status and certainty is. Default: `assumedProbabilities`. */
  readonly probabilities?: TieProbabilities;
  /**
   * Ids of ties of which at most one holds, a list for each choice; of any status and between any actors. Ids that are
   * not in the network are passed over. Contested ties of the same two actors (in either direction), relation and
   * period are alternatives without being named.
   */
  readonly alternatives?: readonly (readonly string[])[];
}
