import { growthClasses } from "./growthClasses.ts";
import { multiply } from "./multiply.ts";
import type { TieMatrix } from "./tieMatrix.ts";

const roundsOfBounds = 300;

/**
 * Tells whether the spectral radius is below a limit, mostly without finding it.
 *
 * For any vector above 0 the radius is at most the largest ratio between image and vector, and multiplying again and again
 * makes this bound sharper (Collatz and Wielandt). Only where it does not fall below the limit the radius is found.
 */
export function radiusIsBelow(matrix: TieMatrix, limit: number): boolean {
  const order = matrix.offsets.length - 1;
  const vector = new Float64Array(order).fill(1);
  const image = new Float64Array(order);
  for (let round = 0; round < roundsOfBounds; round += 1) {
    multiply(matrix, vector, image);
    let bound = 0;
    for (let row = 0; row < order; row += 1) {
      bound = Math.max(bound, (image[row] as number) / (vector[row] as number));
    }
    if (bound < limit) return true;
    let largest = 0;
    for (let row = 0; row < order; row += 1) {
      const value = (image[row] as number) + 0.3 * limit * (vector[row] as number);
      vector[row] = value;
      largest = Math.max(largest, value);
    }
    // Entries that nothing feeds shrink beside the others and must not become 0.
    for (let row = 0; row < order; row += 1) {
      vector[row] = Math.max((vector[row] as number) / largest, 1e-200);
    }
  }
  return growthClasses(matrix).radius < limit * (1 - 1e-12);
}
