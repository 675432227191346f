export interface FanOptions {
  /** Numbers of draws at which to look, ascending. */
  readonly times: ArrayLike<number>;
  /** Levels of the quantiles, 0 to 1. Default: 0.05, 0.25, 0.5, 0.75, 0.95. */
  readonly levels?: ArrayLike<number>;
}

/** Quantiles of a share over time, ready to be drawn as a fan. */
export interface ShareFan {
  readonly times: Float64Array;
  readonly levels: Float64Array;
  /** For every level the quantile at every time. */
  readonly quantiles: readonly Float64Array[];
}
