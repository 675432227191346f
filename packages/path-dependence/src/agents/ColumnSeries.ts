/** Asks for the mean of a column, or of the signal, over time. */
export interface SeriesRequest {
  readonly column: string;
  /** One mean a sector that has actors instead of one of all. Default false. */
  readonly bySector?: boolean;
  /** Every so many steps, counted from the start of the run. Default 1. */
  readonly every?: number;
}

/** Means of a column over time; `values[time × width + place]`. */
export interface ColumnSeries {
  readonly column: string;
  /** The sectors, ascending, or `null` for all actors together. */
  readonly sectors: readonly number[] | null;
  /** How many steps had been taken at each time. */
  readonly steps: Uint32Array;
  /** How many numbers a time has. */
  readonly width: number;
  readonly values: Float64Array;
}
