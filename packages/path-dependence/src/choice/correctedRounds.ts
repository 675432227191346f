import { assignChange, type BranchSystem, type BranchWork, farthestCorrection } from "./BranchSystem.ts";
import { solveLinear } from "./solveLinear.ts";

const mostRounds = 8;

/** Brings a point onto the curve, across the tangent (Newton); gives the rounds it took, or −1 where it goes astray. */
export function correctedRounds(
  system: BranchSystem,
  { residuals, jacobian, matrix, right }: BranchWork,
  point: Float64Array,
  tangent: Float64Array,
): number {
  const { size } = system;
  let moved = 0;
  for (let round = 1; round <= mostRounds; round += 1) {
    system.assign(point, residuals, jacobian);
    matrix.set(jacobian);
    matrix.set(tangent, size * (size + 1));
    for (let k = 0; k < size; k += 1) right[k] = -(residuals[k] as number);
    right[size] = 0;
    if (!solveLinear(matrix, right, size + 1)) return -1;
    const change = assignChange(point, right);
    moved += change;
    if (!(moved <= farthestCorrection)) return -1;
    if (change <= 1e-10) return round;
  }
  return -1;
}
