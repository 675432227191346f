/** What a reader did with the records of a file: in a table `kept + merged + dropped` is their number. */
export interface ReadReport {
  /** Records that became an actor, a tie or an edge. */
  readonly kept: number;
  /** Records that repeat an earlier one word for word. */
  readonly merged: number;
  /** Records that say nothing. */
  readonly dropped: number;
  /** A sentence for what was merged, dropped or changed, the first hundred of them. */
  readonly warnings: readonly string[];
}
