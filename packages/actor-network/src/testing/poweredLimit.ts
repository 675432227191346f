/** Entries of a matrix from ties `[row, column, weight]`, parallel ones added up, or counted once when `binary`. */
export function matrixOf(order: number, ties: readonly (readonly number[])[], binary: boolean): number[][] {
  const rows = Array.from({ length: order }, () => new Array<number>(order).fill(0));
  for (const [row = 0, column = 0, weight = 1] of ties) {
    const entries = rows[row];
    if (entries && row !== column) entries[column] = binary ? 1 : (entries[column] ?? 0) + weight;
  }
  return rows;
}

/**
 * What (M + I)^k start tends to, of length 1, the plain way: k = 2^26 by squaring. `null` when M^k is zero in the end.
 *
 * The growth of one step is that of M and 1 more.
 */
export function poweredLimit(
  matrix: readonly (readonly number[])[],
  start: readonly number[],
): { readonly growth: number; readonly values: readonly number[] } | null {
  if (isNilpotent(matrix)) return null;
  let power = matrix.map((row, at) => row.map((entry, column) => entry + (at === column ? 1 : 0)));
  for (let squaring = 0; squaring < 26; squaring += 1) power = scaled(product(power, power));
  const values = image(power, start);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const next = image(matrix, values);
  const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
  return { growth: total(next) / total(values), values: values.map((value) => value / length) };
}

function isNilpotent(matrix: readonly (readonly number[])[]): boolean {
  let reached = matrix.map(() => 1);
  for (const _ of matrix) reached = image(matrix, reached).map((value) => (value > 0 ? 1 : 0));
  return reached.every((value) => value === 0);
}

function image(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, entry, column) => sum + entry * (vector[column] ?? 0), 0));
}

function product(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): number[][] {
  return one.map((row) =>
    row.map((_, column) => row.reduce((sum, entry, at) => sum + entry * (other[at]?.[column] ?? 0), 0)),
  );
}

function scaled(matrix: readonly (readonly number[])[]): number[][] {
  const largest = Math.max(...matrix.flat());
  return matrix.map((row) => row.map((entry) => entry / largest));
}
