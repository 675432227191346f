import { stream } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";
import { checkDraws } from "../nulls/checkDraws.ts";
import { type NullOutcome, nullOutcome } from "../nulls/nullOutcome.ts";
import { assignOrder } from "./assignOrder.ts";
import { assignPairs } from "./assignPairs.ts";
import { checkMatrix } from "./checkMatrix.ts";
import type { DyadMatrix } from "./DyadMatrix.ts";
import { outcomeDraws } from "./outcomeDraws.ts";
import { pairRegression } from "./pairRegression.ts";
import { partialDraws } from "./partialDraws.ts";

export interface MrqapOptions {
  /** How many orders of the actors are drawn, at least 1. */
  readonly draws: number;
  /** Seed of the draws, a whole number of at least 0. Draw k is the same whatever the number of draws. */
  readonly seed: number;
  /**
   * What takes part in a random order. `residual` (default): what the other predictors leave of a predictor (double
   * semi-partialling). `outcome`: the outcome itself, as if no predictor explained anything.
   */
  readonly permute?: "residual" | "outcome";
}

export interface MrqapCoefficient {
  /** Change of the outcome for one unit more of the predictor, in the outcome's unit. */
  readonly estimate: number;
  /**
   * t = estimate / standard error, beside t over the draws; `twoSided` counts |t|. `null` when the fit is perfect, or t
   * undefined in every draw.
   */
  readonly t: NullOutcome | null;
}

export interface Mrqap {
  readonly intercept: number;
  /** One per predictor, in their order. */
  readonly coefficients: readonly MrqapCoefficient[];
  /** Share of the outcome's variance that the predictors explain, 0 to 1. */
  readonly rSquared: number;
  /** Pairs of actors that the regression runs over. */
  readonly pairs: number;
}

/**
 * Explains one relation by others on the same actors, and compares each effect with what chance would give (multiple
 * regression quadratic assignment procedure).
 *
 * Ordinary least squares over pairs of different actors: y = b0 + Σ b x, every ordered pair for a directed outcome, each
 * pair once for an undirected one. Pairs that share an actor are not independent, so t is not compared with its table
 * but with draws: what the other predictors leave of a predictor is put in a random order of the actors and takes its
 * place. p = (c + 1) / (R + 1), with c of R draws at least as extreme. The intercept has no p: an order of the actors
 * says nothing about it.
 *
 * `null` when all pairs of the outcome have the same number, or when there are no more pairs than coefficients.
 *
 * An undirected predictor of a directed outcome counts both ways. Self-loops, on the diagonal, are not read; what
 * parallel ties mean is settled by `tieMatrix`; isolated actors count.
 *
 * O(draws × pairs × predictors²) time, O(pairs × predictors²) space.
 *
 * @example
 * const shape = { directed: false, order: 4 };
 * const values = (numbers) => Float64Array.from(numbers);
 * const outcome = { ...shape, values: values([0, 2, 1, 4, 2, 0, 3, 0, 1, 3, 0, 1, 4, 0, 1, 0]) };
 * const predictor = { ...shape, values: values([0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0]) };
 * const { coefficients, intercept, pairs } = mrqap(outcome, [predictor], { draws: 99, seed: 1 });
 * [intercept, coefficients[0].estimate, pairs]; // ≈ [0.6666666667, 2.3333333333, 6]
 * @throws {ActorNetworkError} `invalid-option`; its path names `draws`, the `outcome` or the position in `predictors`: a
 * matrix of another size, not finite or not symmetric, a directed predictor of an undirected outcome, a predictor that
 * is the same for all pairs or a combination of those before it.
 * @see Dekker, Krackhardt & Snijders (2007), Psychometrika 72(4), 563–581. R sna's `netlm` tests the intercept too and
 * leaves the observed value out of the count.
 */
export function mrqap(
  outcome: DyadMatrix,
  predictors: readonly DyadMatrix[],
  { draws, seed, permute = "residual" }: MrqapOptions,
): Mrqap | null {
  checkDraws(draws);
  checkMatrices(outcome, predictors);
  const { order, directed } = outcome;
  const identity = Uint32Array.from({ length: order }, (_, actor) => actor);
  const vectorOf = (matrix: DyadMatrix): Float64Array => {
    const vector = new Float64Array((order * (order - 1)) / (directed ? 1 : 2));
    assignPairs(vector, matrix, identity, directed);
    return vector;
  };
  const vectors = predictors.map(vectorOf);
  const fit = pairRegression(vectorOf(outcome), vectors);
  if (fit === null) return null;
  if (typeof fit === "number") throw refusal(fit, vectors);

  const orderOf = (draw: number, into: Uint32Array): void =>
    assignOrder(stream({ root: seed, replication: draw, purpose: "mrqap" }), into);
  const values =
    permute === "outcome"
      ? outcomeDraws(fit, outcome, draws, orderOf)
      : partialDraws(fit, outcome, draws, orderOf);
  return {
    intercept: fit.intercept,
    coefficients: fit.parts.map(({ estimate, t }, position) => ({
      estimate,
      t: t === null ? null : nullOutcome(t, values[position] ?? [], 0),
    })),
    rSquared: fit.rSquared,
    pairs: vectors[0]?.length ?? 0,
  };
}

function checkMatrices(outcome: DyadMatrix, predictors: readonly DyadMatrix[]): void {
  checkMatrix(outcome, ["outcome"]);
  const refuse = (message: string, path: readonly PropertyKey[]): never => {
    throw new ActorNetworkError("invalid-option", message, path);
  };
  if (predictors.length === 0) refuse("There are no predictors; expected at least one.", ["predictors"]);
  predictors.forEach((predictor, position) => {
    const path = ["predictors", position];
    checkMatrix(predictor, path);
    if (predictor.order !== outcome.order) {
      const message = `Predictor ${position} has ${predictor.order} actors, the outcome ${outcome.order}; expected the same actors in the same order.`;
      refuse(message, path);
    }
    if (predictor.directed && !outcome.directed) {
      const message = `Predictor ${position} is directed and the outcome is not; expected none or the outcome to be.`;
      refuse(message, path);
    }
  });
}

function refusal(position: number, vectors: readonly Float64Array[]): ActorNetworkError {
  const vector = vectors[position];
  const isConstant = vector?.every((value) => value === vector[0]);
  const found = isConstant
    ? "is the same for all pairs"
    : "is a combination of a constant and those before it";
  const message = `Predictor ${position} ${found}; expected predictors that each add something.`;
  return new ActorNetworkError("invalid-option", message, ["predictors", position]);
}
