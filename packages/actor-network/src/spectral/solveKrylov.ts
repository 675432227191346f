import { dotProduct } from "./dotProduct.ts";
import { addMultiple, scale, widen } from "./krylovSpace.ts";
import { multiply } from "./multiply.ts";
import type { TieMatrix } from "./tieMatrix.ts";

const width = 40;
const mostRestarts = 500;

/**
 * Solves (I − factor M) x = right by GMRES, begun anew every 40 steps; `null` when the rest stays above 1e-13 of `right`.
 *
 * Memory for 42 vectors; the matrix is only multiplied with.
 */
export function solveKrylov(matrix: TieMatrix, factor: number, right: Float64Array): Float64Array | null {
  const order = right.length;
  const solution = new Float64Array(order);
  const target = Math.sqrt(dotProduct(right, right));
  if (target === 0) return solution;
  const basis = Array.from({ length: width + 1 }, () => new Float64Array(order));
  const apply = (vector: Float64Array, image: Float64Array) => applied(matrix, factor, vector, image);
  let before = Infinity;
  for (let restart = 0; restart < mostRestarts; restart += 1) {
    const rest = basis[0] as Float64Array;
    apply(solution, rest);
    for (let place = 0; place < order; place += 1) {
      rest[place] = (right[place] as number) - (rest[place] as number);
    }
    const norm = Math.sqrt(dotProduct(rest, rest));
    if (norm <= 1e-15 * target || (norm <= 1e-13 * target && norm > 0.5 * before)) return solution;
    if (norm > 0.999999 * before) return null;
    before = norm;
    improve(apply, basis, norm, solution);
  }
  return null;
}

function applied(matrix: TieMatrix, factor: number, vector: Float64Array, product: Float64Array): void {
  multiply(matrix, vector, product);
  for (let place = 0; place < vector.length; place += 1) {
    product[place] = (vector[place] as number) - factor * (product[place] as number);
  }
}

/** Adds to the solution what the space of the rest's next 40 images has to offer, by rotations as it grows. */
function improve(
  apply: (vector: Float64Array, image: Float64Array) => void,
  basis: readonly Float64Array[],
  norm: number,
  solution: Float64Array,
): void {
  const columns: Float64Array[] = [];
  const cosines = new Float64Array(width);
  const sines = new Float64Array(width);
  const goal = new Float64Array(width + 1);
  goal[0] = norm;
  scale(basis[0] as Float64Array, 1 / norm);
  for (let step = 0; step < width; step += 1) {
    const column = widen(apply, basis, step);
    for (let row = 0; row < step; row += 1) {
      const upper = column[row] as number;
      const lower = column[row + 1] as number;
      column[row] = (cosines[row] as number) * upper + (sines[row] as number) * lower;
      column[row + 1] = (cosines[row] as number) * lower - (sines[row] as number) * upper;
    }
    const corner = column[step] as number;
    const length = column[step + 1] as number;
    const hypotenuse = Math.sqrt(corner * corner + length * length);
    if (hypotenuse === 0) break;
    cosines[step] = corner / hypotenuse;
    sines[step] = length / hypotenuse;
    column[step] = hypotenuse;
    const open = goal[step] as number;
    goal[step] = (cosines[step] as number) * open;
    goal[step + 1] = -(sines[step] as number) * open;
    columns.push(column);
    if (length === 0 || Math.abs(goal[step + 1] as number) <= 1e-16 * norm) break;
  }
  for (let step = columns.length - 1; step >= 0; step -= 1) {
    let value = goal[step] as number;
    for (let later = step + 1; later < columns.length; later += 1) {
      value -= (columns[later]?.[step] as number) * (goal[later] as number);
    }
    goal[step] = value / (columns[step]?.[step] as number);
    addMultiple(solution, goal[step] as number, basis[step] as Float64Array);
  }
}
