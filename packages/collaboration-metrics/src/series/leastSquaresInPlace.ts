/**
 * Fits a target by columns in least squares, by Householder's reflections; says whether the columns are independent.
 *
 * `work` holds `width` columns of `size` numbers and then the target, and is overwritten: the coefficients stand where the target
 * began. For the many small fits of a search; `leastSquares` gives errors and residuals as well.
 */
export function leastSquaresInPlace(work: Float64Array, size: number, width: number): boolean {
  for (let step = 0; step < width; step += 1) {
    if (!reflected(work, size, width, step)) return false;
  }
  const target = width * size;
  for (let step = width - 1; step >= 0; step -= 1) {
    let value = work[target + step] as number;
    for (let other = step + 1; other < width; other += 1) {
      value -= (work[other * size + step] as number) * (work[target + other] as number);
    }
    work[target + step] = value / (work[step * size + step] as number);
  }
  return true;
}

function reflected(work: Float64Array, size: number, width: number, step: number): boolean {
  const from = step * size;
  let above = 0;
  let square = 0;
  for (let row = 0; row < size; row += 1) {
    const value = work[from + row] as number;
    if (row < step) above += value * value;
    else square += value * value;
  }
  if (!(square > 1e-24 * above) || square === 0) return false;
  const norm = Math.sqrt(square);
  const first = work[from + step] as number;
  const diagonal = first > 0 ? -norm : norm;
  work[from + step] = first - diagonal;
  const scale = 1 / (norm * (norm + Math.abs(first)));
  for (let other = step + 1; other <= width; other += 1) {
    let product = 0;
    for (let row = step; row < size; row += 1) {
      product += (work[from + row] as number) * (work[other * size + row] as number);
    }
    product *= scale;
    for (let row = step; row < size; row += 1) {
      const at = other * size + row;
      work[at] = (work[at] as number) - product * (work[from + row] as number);
    }
  }
  work[from + step] = diagonal;
  return true;
}
