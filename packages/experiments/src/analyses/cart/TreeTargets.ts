/** What a tree explains: a number of each run, or 1 in the column of its class. */
export interface TreeTargets {
  readonly kind: "regression" | "classification";
  /** A row a run. */
  readonly values: Float64Array;
  readonly columns: number;
}
