/** A distribution of the first colour's share: the shares it can have, ascending, and the chance of each. */
export interface ShareDistribution {
  readonly shares: Float64Array;
  readonly chances: Float64Array;
}
