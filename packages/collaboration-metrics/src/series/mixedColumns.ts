import { sum } from "@commonweal/numerics";

/** Adds up columns row by row, each times its weight. */
export function mixedColumns(
  columns: readonly (readonly number[])[],
  weights: readonly number[],
  rows: number,
): number[] {
  const parts = columns.map(() => 0);
  const mixed = Array.from<number>({ length: rows });
  for (let row = 0; row < rows; row += 1) {
    for (let place = 0; place < parts.length; place += 1) {
      parts[place] = ((columns[place] as readonly number[])[row] as number) * (weights[place] as number);
    }
    mixed[row] = sum(parts);
  }
  return mixed;
}
