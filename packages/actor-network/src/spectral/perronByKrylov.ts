import { ActorNetworkError } from "../errors.ts";
import { dotProduct } from "./dotProduct.ts";
import { addMultiple, scale, widen } from "./krylovSpace.ts";
import { multiply } from "./multiply.ts";
import { solveDense } from "./solveDense.ts";
import type { TieMatrix } from "./tieMatrix.ts";

const width = 30;
const mostRestarts = 300;

/**
 * Finds the vector of the largest eigenvalue by Arnoldi's method, begun anew every 30 steps from the best vector so far.
 *
 * Ends when the vector and its image differ in direction by 1e-14, or by 1e-13 and no longer less. Above 0 everywhere is
 * only this eigenvector, so that ending in a wrong one would show.
 *
 * @throws {ActorNetworkError} `no-convergence` when the next eigenvalue lies too near.
 */
export function perronByKrylov(matrix: TieMatrix): Float64Array {
  const order = matrix.offsets.length - 1;
  const apply = (vector: Float64Array, image: Float64Array) => multiply(matrix, vector, image);
  const basis = Array.from({ length: width + 1 }, () => new Float64Array(order));
  const vector = new Float64Array(order).fill(1 / Math.sqrt(order));
  const image = new Float64Array(order);
  let before = Infinity;
  for (let restart = 0; restart < mostRestarts; restart += 1) {
    apply(vector, image);
    const value = dotProduct(vector, image);
    addMultiple(image, -value, vector);
    const off = Math.sqrt(dotProduct(image, image)) / value;
    if (off <= 1e-14 || (off <= 1e-13 && off > 0.5 * before)) {
      if (vector.every((entry) => entry > -1e-12)) return vector.map(Math.abs);
    }
    before = off;
    improve(apply, basis, vector);
  }
  const message = `Found an eigenvector of ${order} actors still off by ${before}; expected a second eigenvalue further from the first.`;
  throw new ActorNetworkError("no-convergence", message);
}

/** Replaces the vector by the one in the space of its next 30 images that comes nearest to an eigenvector. */
function improve(
  apply: (vector: Float64Array, image: Float64Array) => void,
  basis: readonly Float64Array[],
  vector: Float64Array,
): void {
  basis[0]?.set(vector);
  const columns: Float64Array[] = [];
  while (columns.length < width) {
    const column = widen(apply, basis, columns.length);
    columns.push(column);
    if (column[columns.length] === 0) break;
  }
  const parts = rightmost(columns);
  vector.fill(0);
  parts.forEach((part, row) => {
    addMultiple(vector, part, basis[row] as Float64Array);
  });
  const towards = vector.reduce((sum, entry) => sum + entry, 0) < 0 ? -1 : 1;
  scale(vector, towards / Math.sqrt(dotProduct(vector, vector)));
}

/**
 * Finds the eigenvector of the small matrix H whose eigenvalue lies furthest to the right: H + sI to the power of 2^30 by
 * squaring, with s so large that this one is the largest, and then two steps of inverse iteration.
 */
function rightmost(columns: readonly Float64Array[]): Float64Array {
  const size = columns.length;
  const small = new Float64Array(size * size);
  columns.forEach((column, at) => {
    for (let row = 0; row < Math.min(size, column.length); row += 1) {
      small[row * size + at] = column[row] as number;
    }
  });
  let power = withDiagonal(small, 1, Math.sqrt(dotProduct(small, small)));
  for (let squaring = 0; squaring < 30; squaring += 1) power = squared(power, size);
  let parts: Float64Array = Float64Array.from({ length: size }, (_, row) => power[row * size] as number);
  scale(parts, 1 / Math.sqrt(dotProduct(parts, parts)));
  for (let step = 0; step < 2; step += 1) {
    const image = parts.map((_, row) => dotProduct(small.subarray(row * size, (row + 1) * size), parts));
    const solved = solveDense(withDiagonal(small, -1, dotProduct(parts, image)), parts.slice());
    if (!solved?.every(Number.isFinite)) break;
    parts = solved;
    scale(parts, 1 / Math.sqrt(dotProduct(parts, parts)));
  }
  return parts;
}

function withDiagonal(rows: Float64Array, factor: number, added: number): Float64Array {
  const size = Math.sqrt(rows.length);
  const result = rows.map((entry) => factor * entry);
  for (let row = 0; row < size; row += 1) {
    result[row * size + row] = added + (result[row * size + row] as number);
  }
  return result;
}

/** The square of the matrix, scaled to a largest entry of 1. */
function squared(rows: Float64Array, size: number): Float64Array {
  const square = new Float64Array(size * size);
  let largest = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let total = 0;
      for (let at = 0; at < size; at += 1) {
        total += (rows[row * size + at] as number) * (rows[at * size + column] as number);
      }
      square[row * size + column] = total;
      largest = Math.max(largest, Math.abs(total));
    }
  }
  scale(square, 1 / largest);
  return square;
}
