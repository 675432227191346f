/** Columns of equal length; NaN stands for what is not defined. */
export interface ShardTable {
  readonly columns: readonly string[];
  readonly rows: number;
  readonly values: readonly Float64Array[];
}

/** The results of some runs of a sweep. */
export interface Shard {
  readonly id: string;
  readonly index: number;
  /** One row a run, one column an output. */
  readonly runs: ShardTable;
  /** Columns run, step and those of the manifest. */
  readonly series: ShardTable;
  /** Columns run, actor and those of the manifest. */
  readonly actors: ShardTable;
}
