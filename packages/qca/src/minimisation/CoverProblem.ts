/** A column of a chart of prime implicants: which rows it covers. */
export interface CoverColumn {
  readonly id: number;
  readonly rows: readonly number[];
}

/** Rows 0 to rowCount − 1, each to be covered by at least one column. */
export interface CoverProblem {
  readonly rowCount: number;
  readonly columns: readonly CoverColumn[];
}

/** Steps of search that may still be taken; a step is about one look at one entry of a chart. */
export interface SearchBudget {
  left: number;
}
