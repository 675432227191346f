import { sum } from "@commonweal/numerics";
import { inverse, Matrix, QrDecomposition } from "ml-matrix";
import { mixedColumns } from "./mixedColumns.ts";

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
  const x = new Matrix(y.length, columns.length);
  for (const [place, column] of columns.entries()) {
    const size = sizes[place] as number;
    for (let row = 0; row < y.length; row += 1) x.set(row, place, (column[row] as number) / size);
  }
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
  const line = mixedColumns(columns, coefficients, y.length);
  const residuals = y.map((value, row) => value - (line[row] as number));
  return {
    coefficients,
    residuals,
    inverse: product
      .to2DArray()
      .map((row, i) => row.map((value, j) => value / ((sizes[i] as number) * (sizes[j] as number)))),
    residualSum: sum(residuals.map((residual) => residual * residual)),
  };
}
