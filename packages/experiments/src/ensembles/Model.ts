/** Anything that turns one point of a design into numbers: pure, so that nobody can tell who ran it or when. */
export interface Model {
  /** Names of the numbers, in the order in which `run` writes them. */
  readonly outputs: readonly string[];
  /** Runs point number `index` and writes one number an output; `null` outcomes need a number of their own. */
  run(point: Float64Array, index: number, out: Float64Array): void;
  /**
   * Runs several points, one row of coordinates after the other, from number `first` on, and writes a row of outputs for each:
   * the same bits as `run`, for models that are faster so.
   */
  runMany?(points: Float64Array, first: number, out: Float64Array): void;
}
