import { type LeastSquares, leastSquares } from "./leastSquares.ts";
import { mixedColumns } from "./mixedColumns.ts";

export interface PraisWinsten {
  readonly coefficients: readonly number[];
  /** Covariance of the coefficients, the correlation taken as known. */
  readonly covariance: readonly (readonly number[])[];
  /** Correlation of an error with the one before. */
  readonly rho: number;
}

const mostRounds = 100;
/** Beyond, errors are all but a random walk, and the transformed constant vanishes. */
const largest = 0.99;

/**
 * Fits with errors of first-order autocorrelation (Prais and Winsten), the correlation and the coefficients in turn.
 *
 * Residuals of a fit with k coefficients show too little correlation; the estimate is raised by (k + 3 ρ) / n, the first-order
 * bias for errors around a mean; around a trend or a change it takes off most of the bias, not all.
 */
export function praisWinsten(
  columns: readonly (readonly number[])[],
  y: readonly number[],
  first: LeastSquares,
): PraisWinsten | null {
  let rho = 0;
  let fit = first;
  let residuals = first.residuals;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = correlation(residuals, columns.length);
    const done = Math.abs(next - rho) < 1e-10;
    rho = next;
    if (done) break;
    const transformed = leastSquares(
      columns.map((column) => differenced(column, rho)),
      differenced(y, rho),
    );
    if (transformed === null) return null;
    fit = transformed;
    const line = mixedColumns(columns, fit.coefficients, y.length);
    residuals = y.map((value, row) => value - (line[row] as number));
  }
  const variance = fit.residualSum / (y.length - columns.length);
  return {
    coefficients: fit.coefficients,
    covariance: fit.inverse.map((row) => row.map((value) => variance * value)),
    rho,
  };
}

function correlation(residuals: readonly number[], coefficients: number): number {
  let [products, squares] = [0, 0];
  for (let row = 1; row < residuals.length; row += 1) {
    const before = residuals[row - 1] as number;
    products += (residuals[row] as number) * before;
    squares += before * before;
  }
  if (squares === 0) return 0;
  const raw = products / squares;
  const raised = raw + (coefficients + 3 * raw) / residuals.length;
  return Math.max(-largest, Math.min(largest, raised));
}

function differenced(values: readonly number[], rho: number): number[] {
  return values.map((value, row) =>
    row === 0 ? Math.sqrt(1 - rho * rho) * value : value - rho * (values[row - 1] as number),
  );
}
