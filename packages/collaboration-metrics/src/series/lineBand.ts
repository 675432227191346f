import { mixedColumns } from "./mixedColumns.ts";

/** Ends of an interval at every entry. */
export interface LineBand {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface FittedColumns {
  readonly columns: readonly (readonly number[])[];
  readonly coefficients: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/** Adds up some columns by their coefficients, with the ends of the interval `reach` standard errors away: x'b ± reach √(x'Vx). */
export function lineBand(
  { columns, coefficients, covariance }: FittedColumns,
  places: readonly number[],
  reach: number,
): { line: number[]; band: LineBand } {
  const used = places.map((place) => columns[place] as readonly number[]);
  const weights = places.map((place) => coefficients[place] as number);
  const shared = places.map((i) => places.map((j) => (covariance[i] as readonly number[])[j] as number));
  const line = mixedColumns(used, weights, used[0]?.length ?? 0);
  const [low, high]: [number[], number[]] = [[], []];
  for (let row = 0; row < line.length; row += 1) {
    const x = used.map((column) => column[row] as number);
    const value = line[row] as number;
    let variance = 0;
    for (let i = 0; i < x.length; i += 1) {
      const own = shared[i] as readonly number[];
      for (let j = 0; j < x.length; j += 1)
        variance += (x[i] as number) * (own[j] as number) * (x[j] as number);
    }
    const half = reach * Math.sqrt(Math.max(0, variance));
    low.push(value - half);
    high.push(value + half);
  }
  return { line, band: { low, high } };
}
