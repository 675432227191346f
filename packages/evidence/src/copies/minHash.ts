import { nextUint32, stream } from "@commonweal/numerics";

/** Bands of the signature; two texts that agree in a whole band are compared. */
export const bands = 32;
/** Values in one band. */
export const bandWidth = 4;
const size = bands * bandWidth;

/**
 * Gives the function that signs a set of shingles: for 128 orders of all hashes, the first that is in the set.
 *
 * Two signatures agree in about that share of values which is the Jaccard similarity of the sets. The orders are drawn
 * from the stream of the seed. O(128 × shingles).
 */
export function minHash(seed: number): (shingles: Uint32Array) => Uint32Array {
  const draws = stream({ root: seed, purpose: "minhash" });
  const factors = Uint32Array.from({ length: size }, () => nextUint32(draws) | 1);
  const shifts = Uint32Array.from({ length: size }, () => nextUint32(draws));
  return (shingles) => {
    const signature = new Uint32Array(size);
    for (let order = 0; order < size; order += 1) {
      const [factor, shift] = [factors[order] as number, shifts[order] as number];
      let first = 0xffffffff;
      for (let index = 0; index < shingles.length; index += 1) {
        const value = (Math.imul(shingles[index] as number, factor) + shift) >>> 0;
        if (value < first) first = value;
      }
      signature[order] = first;
    }
    return signature;
  };
}
