import { signChange } from "../urns/signChange.ts";
import type { Complex } from "./Complex.ts";

/** Below this share of its scale a coefficient counts as 0. */
const flat = 1e-13;

/**
 * Eigenvalues of a 3 × 3 matrix whose diagonal is 0: the roots of λ³ + pλ + q, which add up to 0.
 */
export function eigenvaluesInside(matrix: Float64Array): readonly [Complex, Complex, Complex] {
  const at = (row: number, column: number) => matrix[3 * row + column] as number;
  const p = -(at(0, 1) * at(1, 0) + at(0, 2) * at(2, 0) + at(1, 2) * at(2, 1));
  const [there, back] = [at(0, 1) * at(1, 2) * at(2, 0), at(0, 2) * at(1, 0) * at(2, 1)];
  const size = Math.max(Math.abs(there), Math.abs(back));
  const q = Math.abs(there + back) <= flat * size ? 0 : -(there + back);
  const bound = 1 + Math.max(Math.abs(p), Math.abs(q));
  const cubic = (x: number) => (x * x + p) * x + q;
  let root = 0;
  if (q > 0) root = signChange(cubic, -bound, 0);
  else if (q < 0) root = signChange(cubic, 0, bound);
  const inside = -3 * root * root - 4 * p;
  const half = Math.sqrt(Math.abs(inside)) / 2;
  const spread = inside >= 0 ? half : 0;
  const turn = inside < 0 ? half : 0;
  const centre = root === 0 ? 0 : -root / 2;
  return [
    { real: root, imaginary: 0 },
    { real: centre + spread, imaginary: turn },
    { real: centre - spread, imaginary: turn === 0 ? 0 : -turn },
  ];
}
