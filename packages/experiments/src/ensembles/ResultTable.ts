/** Numbers of an ensemble: one row a point, in the order of the design, one column an output. */
export interface ResultTable {
  readonly outputs: readonly string[];
  readonly rows: number;
  /** Row by row. */
  readonly values: Float64Array;
}
