import { quantile } from "@commonweal/numerics";

/** Quantiles at each place over series of one length, one list a level. */
export function bandsOver(series: readonly ArrayLike<number>[], levels: readonly number[]): Float64Array[] {
  const length = series[0]?.length ?? 0;
  const lists = levels.map(() => new Float64Array(length));
  const values = new Float64Array(series.length);
  for (let place = 0; place < length; place += 1) {
    for (const [index, one] of series.entries()) values[index] = one[place] as number;
    values.sort();
    for (const [index, level] of levels.entries()) {
      (lists[index] as Float64Array)[place] = quantile(values, level) as number;
    }
  }
  return lists;
}
