/** A network turned round: for each actor who listens to it, and how much in units of 2^−24. */
export interface Influence {
  /** Where each actor's pushes begin, and at the end how many there are. */
  readonly starts: Int32Array;
  /** Listener and share by turns, so that a push is one place in memory. */
  readonly pushes: Int32Array;
}
