/** A network turned round: for each actor who listens to it, and how much in units of 2^−24. */
export interface Influence {
  readonly starts: Int32Array;
  readonly listeners: Int32Array;
  readonly shares: Int32Array;
}
