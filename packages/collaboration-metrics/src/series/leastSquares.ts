import { sum } from "@commonweal/numerics";
import { inverse, Matrix, QrDecomposition } from "ml-matrix";

export interface LeastSquares {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** (X'X)⁻¹. */
  readonly inverse: readonly (readonly number[])[];
  readonly residualSum: number;
}

/** Fits y by columns of the same length; `null` where the columns depend on each other or are more than the rows. */
export function leastSquares(
  columns: readonly (readonly number[])[],
  y: readonly number[],
): LeastSquares | null {
  if (columns.length > y.length) return null;
  // Columns of a like size, so that dependence shows against the largest entry of R.
  const sizes = columns.map((column) => Math.sqrt(sum(column.map((value) => value * value))));
  if (sizes.some((size) => size === 0)) return null;
  const x = new Matrix(
    y.map((_, row) => columns.map((column, place) => (column[row] as number) / (sizes[place] as number))),
  );
  const decomposition = new QrDecomposition(x);
  const r = decomposition.upperTriangularMatrix;
  const smallest = columns.reduce(
    (least, _, place) => Math.min(least, Math.abs(r.get(place, place))),
    Infinity,
  );
  if (!(smallest > 1e-10)) return null;
  const scaled = decomposition.solve(Matrix.columnVector([...y])).to1DArray();
  const rInverse = inverse(r);
  const product = rInverse.mmul(rInverse.transpose());
  const coefficients = scaled.map((value, place) => value / (sizes[place] as number));
  const residuals = y.map(
    (value, row) =>
      value - sum(columns.map((column, place) => (column[row] as number) * (coefficients[place] as number))),
  );
  return {
    coefficients,
    residuals,
    inverse: product
      .to2DArray()
      .map((row, i) => row.map((value, j) => value / ((sizes[i] as number) * (sizes[j] as number)))),
    residualSum: sum(residuals.map((residual) => residual * residual)),
  };
}
