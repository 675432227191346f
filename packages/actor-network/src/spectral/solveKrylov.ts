import { dotProduct } from "./dotProduct.ts";
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
  let before = Infinity;
  for (let restart = 0; restart < mostRestarts; restart += 1) {
    const rest = basis[0] as Float64Array;
    applied(matrix, factor, solution, rest);
    for (let place = 0; place < order; place += 1) {
      rest[place] = (right[place] as number) - (rest[place] as number);
    }
    const norm = Math.sqrt(dotProduct(rest, rest));
    if (norm <= 1e-15 * target || (norm <= 1e-13 * target && norm > 0.5 * before)) return solution;
    if (norm > 0.999999 * before) return null;
    before = norm;
    improve(matrix, factor, basis, norm, solution);
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
  matrix: TieMatrix,
  factor: number,
  basis: readonly Float64Array[],
  norm: number,
  solution: Float64Array,
): void {
  const columns: Float64Array[] = [];
  const [cosines, sines] = [new Float64Array(width), new Float64Array(width)];
  const goal = new Float64Array(width + 1);
  goal[0] = norm;
  scale(basis[0] as Float64Array, 1 / norm);
  while (columns.length < width) {
    const step = columns.length;
    const next = basis[step + 1] as Float64Array;
    applied(matrix, factor, basis[step] as Float64Array, next);
    const column = new Float64Array(step + 2);
    for (let row = 0; row <= step; row += 1) {
      const along = dotProduct(next, basis[row] as Float64Array);
      column[row] = along;
      add(next, -along, basis[row] as Float64Array);
    }
    const length = Math.sqrt(dotProduct(next, next));
    for (let row = 0; row < step; row += 1) {
      const [upper, lower] = [column[row] as number, column[row + 1] as number];
      const [cosine, sine] = [cosines[row] as number, sines[row] as number];
      column[row] = cosine * upper + sine * lower;
      column[row + 1] = cosine * lower - sine * upper;
    }
    const corner = column[step] as number;
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
    scale(next, 1 / length);
  }
  for (let step = columns.length - 1; step >= 0; step -= 1) {
    let value = goal[step] as number;
    for (let later = step + 1; later < columns.length; later += 1) {
      value -= (columns[later]?.[step] as number) * (goal[later] as number);
    }
    goal[step] = value / (columns[step]?.[step] as number);
    add(solution, goal[step] as number, basis[step] as Float64Array);
  }
}

function add(vector: Float64Array, factor: number, other: Float64Array): void {
  for (let place = 0; place < vector.length; place += 1) {
    vector[place] = (vector[place] as number) + factor * (other[place] as number);
  }
}

function scale(vector: Float64Array, factor: number): void {
  for (let place = 0; place < vector.length; place += 1) vector[place] = (vector[place] as number) * factor;
}
