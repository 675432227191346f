import type { LeastSquares } from "./leastSquares.ts";

/**
 * Gives the covariance of coefficients, allowing for unequal variance and for correlation up to `lag` (Newey and West).
 *
 * Bartlett weights 1 − l / (lag + 1), no correction for the number of coefficients; lag 0 is White's.
 */
export function neweyWest(
  columns: readonly (readonly number[])[],
  fit: LeastSquares,
  lag: number,
): number[][] {
  const size = columns.length;
  const scores = columns.map((column) => column.map((value, row) => value * (fit.residuals[row] as number)));
  const rows = fit.residuals.length;
  const middle = columns.map(() => new Float64Array(size));
  for (let shift = 0; shift <= lag; shift += 1) {
    const weight = 1 - shift / (lag + 1);
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        let total = 0;
        const [left, right] = [scores[i] as number[], scores[j] as number[]];
        for (let row = shift; row < rows; row += 1) {
          total += (left[row] as number) * (right[row - shift] as number);
          if (shift > 0) total += (left[row - shift] as number) * (right[row] as number);
        }
        const line = middle[i] as Float64Array;
        line[j] = (line[j] as number) + weight * total;
      }
    }
  }
  return fit.inverse.map((left) =>
    fit.inverse.map((right) => {
      let total = 0;
      for (let i = 0; i < size; i += 1) {
        for (let j = 0; j < size; j += 1) {
          total += (left[i] as number) * ((middle[i] as Float64Array)[j] as number) * (right[j] as number);
        }
      }
      return total;
    }),
  );
}
