/** What every writer of networks gives back. */
export interface WrittenNetwork {
  readonly text: string;
  /** What the format could not hold, a sentence each; empty when nothing was lost. */
  readonly lost: readonly string[];
}
