import { dot } from "./dot.ts";

/**
 * Takes from a vector what an orthonormal basis explains.
 *
 * Twice, because one pass leaves behind what rounding of a large explained part spoils. O(length × basis).
 */
export function residualOf(vector: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const rest = vector.slice();
  for (let pass = 0; pass < 2; pass += 1) {
    for (const axis of basis) {
      const share = dot(axis, rest);
      for (let place = 0; place < rest.length; place += 1) {
        rest[place] = (rest[place] as number) - share * (axis[place] as number);
      }
    }
  }
  return rest;
}
