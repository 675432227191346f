import { dotProduct } from "./dotProduct.ts";
import { multiply } from "./multiply.ts";
import { perronByKrylov } from "./perronByKrylov.ts";
import { solveDense } from "./solveDense.ts";
import { fullMatrix } from "./solveLinear.ts";
import type { TieMatrix } from "./tieMatrix.ts";

export interface PerronVector {
  /** The largest eigenvalue. */
  readonly radius: number;
  /** Its only eigenvector, above 0 everywhere, of length 1. */
  readonly vector: Float64Array;
}

/** Up to this size in a full matrix; beyond it by multiplying. */
const largestFull = 300;

/**
 * Finds the largest eigenvalue and its vector for a matrix without negative entries whose actors all reach one another.
 *
 * @throws {ActorNetworkError} `no-convergence` for a large matrix whose next eigenvalue lies too near.
 */
export function perronVector(matrix: TieMatrix): PerronVector {
  const vector = matrix.offsets.length <= largestFull + 1 ? byInversion(matrix) : perronByKrylov(matrix);
  const product = new Float64Array(vector.length);
  multiply(matrix, vector, product);
  // Sum of the image over sum of the vector is the eigenvalue, once the vector is right.
  let above = 0;
  let below = 0;
  for (let row = 0; row < vector.length; row += 1) {
    above += product[row] as number;
    below += vector[row] as number;
  }
  return { radius: above / below, vector };
}

/** Noda's inverse iteration: the shift falls to the largest eigenvalue from above, and converges quadratically. */
function byInversion(matrix: TieMatrix): Float64Array {
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
  return vector;
}
