/**
 * Least squares with a constant by the normal equations and Gauss and Jordan, the plain way; `null` when a pivot or what
 * is left of the outcome is small.
 */
export function plainRegression(
  outcome: readonly number[],
  predictors: readonly (readonly number[])[],
): { readonly estimates: number[]; readonly t: number[]; readonly residuals: number[] } | null {
  const columns = [outcome.map(() => 1), ...predictors];
  const size = columns.length;
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((total, value, at) => total + value * (b[at] as number), 0);
  const rows = columns.map((column, at) => [
    ...columns.map((other) => product(column, other)),
    ...columns.map((_, other) => (other === at ? 1 : 0)),
  ]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const own = rows[pivot] as number[];
    const scale = own[pivot] as number;
    if (Math.abs(scale) < 1e-3) return null;
    own.forEach((value, at) => {
      own[at] = value / scale;
    });
    rows.forEach((row, at) => {
      const share = row[pivot] as number;
      if (at !== pivot)
        for (let place = 0; place < row.length; place += 1)
          row[place] = (row[place] as number) - share * (own[place] as number);
    });
  }
  const inverse = rows.map((row) => row.slice(size));
  const moments = columns.map((column) => product(column, outcome));
  const estimates = inverse.map((row) => product(row, moments));
  const residuals = outcome.map(
    (value, at) =>
      value - estimates.reduce((total, estimate, of) => total + estimate * (columns[of]?.[at] as number), 0),
  );
  const variance = product(residuals, residuals) / (outcome.length - size);
  if (!(variance > 1e-3)) return null;
  return {
    estimates,
    residuals,
    t: estimates.map((estimate, at) => estimate / Math.sqrt(variance * (inverse[at]?.[at] as number))),
  };
}
