import { sum } from "@commonweal/numerics";
import { dot } from "./dot.ts";
import { orthonormalBasis } from "./orthonormalBasis.ts";
import { residualOf } from "./residualOf.ts";

/** What one predictor adds to a regression once the others are in. */
interface PredictorPart {
  /** The predictor less what constant and other predictors explain of it. */
  readonly residual: Float64Array;
  /** The outcome less what constant and other predictors explain of it. */
  readonly outcomeRest: Float64Array;
  /** Orthonormal basis of the other predictors, without the constant. */
  readonly others: readonly Float64Array[];
  readonly estimate: number;
  /** Estimate / standard error; `null` when the fit is perfect. */
  readonly t: number | null;
}

export interface PairRegression {
  readonly intercept: number;
  readonly rSquared: number;
  readonly freedom: number;
  readonly parts: readonly PredictorPart[];
  /** Orthonormal basis of all predictors, without the constant. */
  readonly axes: readonly Float64Array[];
}

const mean = (values: Float64Array): number => sum(values) / values.length;

/**
 * Regresses an outcome on predictors and a constant (ordinary least squares), each predictor against the others.
 *
 * `null` when the outcome does not vary or there are no more values than coefficients; the position of the first
 * predictor that constant and predictors before it already give. O(values × predictors³).
 */
export function pairRegression(
  outcome: Float64Array,
  predictors: readonly Float64Array[],
): PairRegression | number | null {
  const freedom = outcome.length - predictors.length - 1;
  if (freedom < 1) return null;
  const basis = orthonormalBasis(outcome.length, predictors);
  if (typeof basis === "number") return basis;
  const [constant, ...axes] = basis;
  const spread = residualOf(outcome, constant ? [constant] : []);
  const total = dot(spread, spread);
  if (total <= 1e-28 * dot(outcome, outcome)) return null;
  const rest = residualOf(outcome, basis);
  const left = dot(rest, rest);
  const deviation = left <= 1e-20 * total ? null : Math.sqrt(left / freedom);

  const parts = predictors.map((predictor, position): PredictorPart => {
    const otherBasis = orthonormalBasis(
      outcome.length,
      predictors.filter((_, other) => other !== position),
    );
    const others = typeof otherBasis === "number" ? basis : otherBasis;
    const residual = residualOf(predictor, others);
    const size = dot(residual, residual);
    const estimate = dot(outcome, residual) / size;
    return {
      residual,
      outcomeRest: residualOf(outcome, others),
      others: others.slice(1),
      estimate,
      t: deviation === null ? null : (estimate * Math.sqrt(size)) / deviation,
    };
  });
  const explained = predictors.map(
    (predictor, position) => (parts[position]?.estimate ?? 0) * mean(predictor),
  );
  return {
    intercept: mean(outcome) - sum(explained),
    rSquared: 1 - left / total,
    freedom,
    parts,
    axes,
  };
}
