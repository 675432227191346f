import { sum } from "@commonweal/numerics";
import { checkedOutputs } from "../checkedOutputs.ts";
import type { AbcPosterior } from "./AbcPosterior.ts";

/** A pivot below this share of its variance is rounding: the summary is a mixture of those before it. */
const leastPivot = 1e-10;

/**
 * Moves a parameter's posterior to where a weighted regression on the summaries says it lies at what was observed, which takes
 * away most of what the tolerance widened (local-linear adjustment).
 *
 * value − (summaries − observed) · β for each kept run, β by weighted least squares with the posterior's weights, in the unit
 * of the values. Adjusted values may leave the range of the prior; adjust on a scale without limits, such as the logit of a
 * share, and turn back after. With an Epanechnikov kernel this is the method of Beaumont et al. `null` where the summaries of
 * the kept runs do not vary, follow each other, or are as many as the runs.
 *
 * @param values the parameter, one value a row of the posterior
 *
 * O(rows · summaries² + summaries³).
 *
 * @example
 * const design = designOf({ kind: "sobol", dimensions: 1, size: 256, seed: 1 });
 * const model = { outputs: ["double"], run: ([x], _index, out) => { out[0] = 2 * x; } };
 * const table = runEnsemble({ kind: "sobol", dimensions: 1, size: 256, seed: 1 }, model);
 * const near = abcRejection(design, table, { observed: [{ output: "double", value: 0.5 }], share: 0.1 });
 * regressionAdjusted(near, near.points).every((x) => Math.abs(x - 0.25) < 1e-9); // => true
 * @throws {ExperimentsError} `invalid-counts`, `invalid-value`.
 * @see Beaumont, Zhang & Balding (2002), Genetics 162(4), 2025–2035.
 */
export function regressionAdjusted(posterior: AbcPosterior, values: ArrayLike<number>): Float64Array | null {
  const { rows, weights, observed, summaries } = posterior;
  checkedOutputs(values, rows);
  const width = observed.length;
  if (rows <= width) return null;
  const columns = observed.map(({ value, scale }, column) =>
    Float64Array.from(
      { length: rows },
      (_, row) => ((summaries[row * width + column] as number) - value) / scale,
    ),
  );
  const centred = [...columns, Float64Array.from(values)].map((column) => {
    const mean = sum(column.map((each, row) => each * (weights[row] as number)));
    return column.map((each) => each - mean);
  });
  const slopes = slopesOf(centred, weights);
  if (slopes === null) return null;
  return Float64Array.from({ length: rows }, (_, row) => {
    const shift = columns.reduce(
      (whole, column, which) => whole + (column[row] as number) * (slopes[which] as number),
      0,
    );
    return (values[row] as number) - shift;
  });
}

/** Slopes of the last column on the others, by Cholesky's root of their covariances; `null` where there is none. */
function slopesOf(columns: readonly Float64Array[], weights: Float64Array): number[] | null {
  const covariance = (one: Float64Array, other: Float64Array) =>
    sum(one.map((each, row) => each * (other[row] as number) * (weights[row] as number)));
  const target = columns.at(-1) as Float64Array;
  const width = columns.length - 1;
  const root: number[][] = [];
  const forward: number[] = [];
  for (let one = 0; one < width; one += 1) {
    const column = columns[one] as Float64Array;
    const line: number[] = [];
    const less = (begin: number, other: readonly number[]) =>
      line.reduce((rest, each, which) => rest - each * (other[which] as number), begin);
    for (let other = 0; other < one; other += 1) {
      const known = root[other] as number[];
      line.push(less(covariance(column, columns[other] as Float64Array), known) / (known[other] as number));
    }
    const variance = covariance(column, column);
    const pivot = less(variance, line);
    if (!(pivot > variance * leastPivot)) return null;
    const rest = less(covariance(column, target), forward);
    line.push(Math.sqrt(pivot));
    root.push(line);
    forward.push(rest / Math.sqrt(pivot));
  }
  const slopes = Array<number>(width).fill(0);
  for (let one = width - 1; one >= 0; one -= 1) {
    let rest = forward[one] as number;
    for (let other = one + 1; other < width; other += 1) {
      rest -= (root[other]?.[one] as number) * (slopes[other] as number);
    }
    slopes[one] = rest / (root[one]?.[one] as number);
  }
  return slopes;
}
