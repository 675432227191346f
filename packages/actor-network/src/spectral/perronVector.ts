import { ActorNetworkError } from "../errors.ts";
import { dotProduct } from "./dotProduct.ts";
import { multiply } from "./multiply.ts";
import { solveDense } from "./solveDense.ts";
import { fullMatrix } from "./solveLinear.ts";
import type { TieMatrix } from "./tieMatrix.ts";

export interface PerronVector {
  /** The largest eigenvalue. */
  readonly radius: number;
  /** Its only eigenvector, above 0 everywhere, of length 1. */
  readonly vector: Float64Array;
}

/** At once in a full matrix up to the first size; up to the second when multiplying again and again is too slow. */
const smallSize = 200;
const largestFull = 1500;
const roundsBeforeFull = 3000;
const mostRounds = 200_000;

/**
 * Finds the largest eigenvalue and its vector for a matrix without negative entries whose actors all reach one another.
 *
 * @throws {ActorNetworkError} `no-convergence` for a large matrix whose next eigenvalue lies too near.
 */
export function perronVector(matrix: TieMatrix): PerronVector {
  const order = matrix.offsets.length - 1;
  if (order <= smallSize) return byInversion(matrix);
  const found = byMultiplication(matrix, order <= largestFull ? roundsBeforeFull : mostRounds);
  if (found) return found;
  if (order <= largestFull) return byInversion(matrix);
  const message = `Found an eigenvector of ${order} actors still moving after ${mostRounds} rounds; expected a second eigenvalue further from the first.`;
  throw new ActorNetworkError("no-convergence", message);
}

/** Noda's inverse iteration: the shift falls to the largest eigenvalue from above, and converges quadratically. */
function byInversion(matrix: TieMatrix): PerronVector {
  const order = matrix.offsets.length - 1;
  const full = fullMatrix(matrix, order);
  let vector = new Float64Array(order).fill(1 / Math.sqrt(order));
  const product = new Float64Array(order);
  multiply(matrix, vector, product);
  let shift = 0;
  for (let row = 0; row < order; row += 1) {
    shift = Math.max(shift, (product[row] as number) / (vector[row] as number));
  }
  for (let round = 0; round < 100; round += 1) {
    const rows = full.map((entry) => -entry);
    for (let row = 0; row < order; row += 1) {
      rows[row * order + row] = shift + (rows[row * order + row] as number);
    }
    const solved = solveDense(rows, vector.slice());
    if (!solved?.every((value) => value > 0 && value < Infinity)) break;
    let fall = Infinity;
    for (let row = 0; row < order; row += 1) {
      fall = Math.min(fall, (vector[row] as number) / (solved[row] as number));
    }
    const length = Math.sqrt(dotProduct(solved, solved));
    vector = solved.map((value) => value / length);
    if (!(fall > 2e-16 * shift)) break;
    shift -= fall;
  }
  return { radius: quotient(matrix, vector, product), vector };
}

/** Sum of the image over sum of the vector: the eigenvalue, once the vector is right. */
function quotient(matrix: TieMatrix, vector: Float64Array, product: Float64Array): number {
  multiply(matrix, vector, product);
  let [above, below] = [0, 0];
  for (let row = 0; row < vector.length; row += 1) {
    above += product[row] as number;
    below += vector[row] as number;
  }
  return above / below;
}

/**
 * Multiplies again and again with M + sI, where s keeps an eigenvalue of −radius from staying.
 *
 * Successive steps shrink by a factor q, so that what is missing is about the last step times q / (1 − q).
 */
function byMultiplication(matrix: TieMatrix, rounds: number): PerronVector | null {
  const order = matrix.offsets.length - 1;
  const vector = new Float64Array(order).fill(1 / Math.sqrt(order));
  const product = new Float64Array(order);
  let before = Infinity;
  let ratio = 1;
  for (let round = 0; round < rounds; round += 1) {
    multiply(matrix, vector, product);
    const shift = 0.3 * dotProduct(vector, product);
    for (let row = 0; row < order; row += 1) {
      product[row] = (product[row] as number) + shift * (vector[row] as number);
    }
    const length = Math.sqrt(dotProduct(product, product));
    let step = 0;
    for (let row = 0; row < order; row += 1) {
      const value = (product[row] as number) / length;
      const change = value - (vector[row] as number);
      step += change * change;
      vector[row] = value;
    }
    step = Math.sqrt(step);
    // A slow shrinking shows in the later rounds, hence the memory.
    if (step > 1e-14) ratio = Math.max(0.9 * ratio, step / before);
    before = step;
    if (round > 20 && (step === 0 || (ratio < 1 && (step * ratio) / (1 - ratio) < 1e-13))) {
      return { radius: quotient(matrix, vector, product), vector };
    }
  }
  return null;
}
