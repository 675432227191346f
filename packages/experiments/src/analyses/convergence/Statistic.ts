/**
 * A number that describes a column of runs: its mean, the share of its values above 0, its standard deviation (n − 1), a
 * quantile (type 7), or anything that does not mind the order of the values and is `null` where it is not defined.
 */
export type Statistic =
  | "mean"
  | "share"
  | "sd"
  | { readonly quantile: number }
  | ((values: Float64Array) => number | null);
