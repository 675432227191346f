import type { BranchSystem, BranchWork } from "./BranchSystem.ts";
import { solveLinear } from "./solveLinear.ts";

/**
 * Writes the unit tangent of the curve at a point, turned to the side of the tangent before; gives the cosine between the
 * two, or −1 where there is none.
 */
export function assignTangent(
  system: BranchSystem,
  { residuals, jacobian, matrix }: BranchWork,
  point: Float64Array,
  before: Float64Array,
  out: Float64Array,
): number {
  const { size } = system;
  const width = size + 1;
  system.assign(point, residuals, jacobian);
  matrix.set(jacobian);
  matrix.set(before, size * width);
  out.fill(0);
  out[size] = 1;
  if (!solveLinear(matrix, out, width)) return -1;
  let square = 0;
  for (let k = 0; k < width; k += 1) square += (out[k] as number) * (out[k] as number);
  const length = Math.sqrt(square);
  if (!Number.isFinite(length)) return -1;
  let cosine = 0;
  for (let k = 0; k < width; k += 1) {
    out[k] = (out[k] as number) / length;
    cosine += (out[k] as number) * (before[k] as number);
  }
  return cosine;
}
