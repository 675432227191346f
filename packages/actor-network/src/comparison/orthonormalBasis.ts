import { dot } from "./dot.ts";
import { residualOf } from "./residualOf.ts";

/** What a vector must keep of its length beside the vectors before it, as in R's `lm`. */
const smallestShare = 1e-7;

/**
 * Builds an orthonormal basis of a constant and the given vectors (Gram and Schmidt, each step twice).
 *
 * Returns the position of the first vector that the constant and those before it already give. O(length × vectors²).
 */
export function orthonormalBasis(
  length: number,
  vectors: readonly Float64Array[],
): readonly Float64Array[] | number {
  const basis = [new Float64Array(length).fill(1 / Math.sqrt(length))];
  for (const [position, vector] of vectors.entries()) {
    const rest = residualOf(vector, basis);
    const size = Math.sqrt(dot(rest, rest));
    if (!(size > smallestShare * Math.sqrt(dot(vector, vector)))) return position;
    basis.push(rest.map((value) => value / size));
  }
  return basis;
}
