/**
 * Solves a system of linear equations by elimination with the largest pivots; `null` when a pivot is 0.
 *
 * `rows` holds the square matrix row by row; both arguments are overwritten, and `right` is the solution. O(n³) time.
 */
export function solveDense(rows: Float64Array, right: Float64Array): Float64Array | null {
  const size = right.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      const entry = Math.abs(rows[row * size + column] as number);
      if (entry > Math.abs(rows[pivot * size + column] as number)) pivot = row;
    }
    if (rows[pivot * size + column] === 0) return null;
    if (pivot !== column) exchange(rows, right, pivot, column);
    const top = rows[column * size + column] as number;
    for (let row = column + 1; row < size; row += 1) {
      const factor = (rows[row * size + column] as number) / top;
      if (factor === 0) continue;
      for (let place = column + 1; place < size; place += 1) {
        const at = row * size + place;
        rows[at] = (rows[at] as number) - factor * (rows[column * size + place] as number);
      }
      right[row] = (right[row] as number) - factor * (right[column] as number);
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let value = right[row] as number;
    for (let place = row + 1; place < size; place += 1) {
      value -= (rows[row * size + place] as number) * (right[place] as number);
    }
    right[row] = value / (rows[row * size + row] as number);
  }
  return right;
}

function exchange(rows: Float64Array, right: Float64Array, one: number, other: number): void {
  const size = right.length;
  for (let place = 0; place < size; place += 1) {
    const kept = rows[one * size + place] as number;
    rows[one * size + place] = rows[other * size + place] as number;
    rows[other * size + place] = kept;
  }
  const kept = right[one] as number;
  right[one] = right[other] as number;
  right[other] = kept;
}
