/** Tied pairs, in ascending order of their positions. */
export interface PairList {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}
