import { assignChange, type BranchSystem, type BranchWork, farthestCorrection } from "./BranchSystem.ts";
import { solveLinear } from "./solveLinear.ts";

const mostRounds = 60;
const closeEnough = 1e-10;

/** Solves at one precision, beginning between two points of the curve; `null` where that leads elsewhere. */
export function solvedAtPrecision(
  system: BranchSystem,
  { residuals, jacobian, matrix, right }: BranchWork,
  before: Float64Array,
  after: Float64Array,
  precision: number,
): Float64Array | null {
  const { size } = system;
  const low = before[size] as number;
  const share = (precision - low) / ((after[size] as number) - low);
  const point = before.map((value, k) => value + share * ((after[k] as number) - value));
  point[size] = precision;
  let moved = 0;
  let last = Infinity;
  for (let round = 0; round < mostRounds; round += 1) {
    system.assign(point, residuals, jacobian);
    for (let row = 0; row < size; row += 1) {
      for (let k = 0; k < size; k += 1) matrix[row * size + k] = jacobian[row * (size + 1) + k] as number;
      right[row] = -(residuals[row] as number);
    }
    right[size] = 0;
    if (!solveLinear(matrix, right, size)) return null;
    const change = assignChange(point, right);
    moved += change;
    if (!(moved <= farthestCorrection)) return null;
    // Rounding sets in where the steps stop shrinking.
    if (change === 0 || (change <= closeEnough && change >= last)) return point.slice(0, size);
    last = change;
  }
  return last <= closeEnough ? point.slice(0, size) : null;
}
