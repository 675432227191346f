import { dotProduct } from "./dotProduct.ts";

/** Lengthens or shortens a vector in place. */
export function scale(vector: Float64Array, factor: number): void {
  for (let place = 0; place < vector.length; place += 1) vector[place] = (vector[place] as number) * factor;
}

/** Adds a multiple of another vector in place. */
export function addMultiple(vector: Float64Array, factor: number, other: Float64Array): void {
  for (let place = 0; place < vector.length; place += 1) {
    vector[place] = (vector[place] as number) + factor * (other[place] as number);
  }
}

/**
 * Widens an orthonormal basis by the image of its last vector, which it writes behind it (Arnoldi's step).
 *
 * Returns the image's coordinates, the last being what is new about it: 0 when nothing is.
 */
export function widen(
  apply: (vector: Float64Array, image: Float64Array) => void,
  basis: readonly Float64Array[],
  step: number,
): Float64Array {
  const next = basis[step + 1] as Float64Array;
  apply(basis[step] as Float64Array, next);
  const coordinates = new Float64Array(step + 2);
  const before = Math.sqrt(dotProduct(next, next));
  // Twice, since the first time leaves rounding errors along the basis where little is new.
  for (let turn = 0; turn < 2; turn += 1) {
    for (let row = 0; row <= step; row += 1) {
      const along = dotProduct(next, basis[row] as Float64Array);
      coordinates[row] = (coordinates[row] as number) + along;
      addMultiple(next, -along, basis[row] as Float64Array);
    }
  }
  const length = Math.sqrt(dotProduct(next, next));
  if (!(length > 1e-15 * before)) return coordinates;
  coordinates[step + 1] = length;
  scale(next, 1 / length);
  return coordinates;
}
