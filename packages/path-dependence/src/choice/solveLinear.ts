/**
 * Solves A x = b in place by elimination with row pivoting: `matrix` (size × size, row by row) is used up, `right` becomes
 * x. Says false where A is singular.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array, size: number): boolean {
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      const candidate = Math.abs(matrix[row * size + column] as number);
      if (candidate > Math.abs(matrix[pivot * size + column] as number)) pivot = row;
    }
    const divisor = matrix[pivot * size + column] as number;
    if (divisor === 0 || !Number.isFinite(divisor)) return false;
    if (pivot !== column) {
      for (let k = column; k < size; k += 1) swap(matrix, pivot * size + k, column * size + k);
      swap(right, pivot, column);
    }
    for (let row = column + 1; row < size; row += 1) {
      const factor = (matrix[row * size + column] as number) / divisor;
      if (factor === 0) continue;
      for (let k = column + 1; k < size; k += 1) {
        matrix[row * size + k] =
          (matrix[row * size + k] as number) - factor * (matrix[column * size + k] as number);
      }
      right[row] = (right[row] as number) - factor * (right[column] as number);
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let value = right[row] as number;
    for (let k = row + 1; k < size; k += 1)
      value -= (matrix[row * size + k] as number) * (right[k] as number);
    right[row] = value / (matrix[row * size + row] as number);
  }
  return true;
}

function swap(values: Float64Array, left: number, right: number): void {
  const kept = values[left] as number;
  values[left] = values[right] as number;
  values[right] = kept;
}
