/** What a reader did with the records of a table: `kept + merged + dropped` is their number. */
export interface ReadReport {
  /** Records that became an actor, a tie or an edge. */
  readonly kept: number;
  /** Records that repeat an earlier one word for word. */
  readonly merged: number;
  /** Records that say nothing. */
  readonly dropped: number;
  /** One sentence per record that was merged or dropped. */
  readonly warnings: readonly string[];
}
