/** How much the majority of the early outcomes tells about the majority of all. */
export interface EarlyInformation {
  /** Mutual information of early and final majority, in bits, at least 0. */
  readonly information: number;
  /** Entropy of the final majority, in bits. */
  readonly entropy: number;
  /** Path-dependence index: information over entropy, 0 to 1; `null` when the final majority does not vary. */
  readonly index: number | null;
  /** Number of outcomes in all. */
  readonly horizon: number;
}
