import { solveDense } from "./solveDense.ts";
import { solveKrylov } from "./solveKrylov.ts";
import type { TieMatrix } from "./tieMatrix.ts";

/** Up to this size elimination in a full matrix; beyond it GMRES. */
const largestFull = 400;

/** Solves (I − factor M) x = right; `null` when the system is singular or not solved to 1e-13. */
export function solveLinear(matrix: TieMatrix, factor: number, right: Float64Array): Float64Array | null {
  const order = right.length;
  if (order > largestFull) return solveKrylov(matrix, factor, right);
  const rows = fullMatrix(matrix, order);
  for (let place = 0; place < rows.length; place += 1) rows[place] = -factor * (rows[place] as number);
  for (let row = 0; row < order; row += 1) rows[row * order + row] = 1 + (rows[row * order + row] as number);
  const solution = solveDense(rows, right.slice());
  return solution?.every(Number.isFinite) ? solution : null;
}

/** Writes the matrix out row by row. */
export function fullMatrix({ offsets, targets, weights }: TieMatrix, order: number): Float64Array {
  const rows = new Float64Array(order * order);
  for (let row = 0; row < order; row += 1) {
    for (let slot = offsets[row] as number; slot < (offsets[row + 1] as number); slot += 1) {
      const at = row * order + (targets[slot] as number);
      rows[at] = (rows[at] as number) + (weights === null ? 1 : (weights[slot] as number));
    }
  }
  return rows;
}
