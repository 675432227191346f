import { nextUint32, stream } from "@commonweal/numerics";
import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { owenKeys, owenScrambled } from "./owenScrambling.ts";
import { scrambledDirections, sobolDirections } from "./sobolMatrices.ts";

const rowsOfSums = 1024;

/**
 * Gives points of the Sobol sequence, which fill a cube more evenly than random ones.
 *
 * In the order of the Gray code, 32 bits, up to 64 dimensions. With a seed, every dimension is scrambled, by a random
 * linear matrix and a digital shift or, with `owen`, by a nested uniform scrambling: each point is then uniform, the
 * points together stay as even as before, and seeds give independent designs. Without one the first point is the
 * origin. Take powers of two for `size`.
 *
 * O(dimensions) to begin and for each point.
 *
 * @see Joe & Kuo (2008), SIAM Journal on Scientific Computing 30(5), 2635–2654; Matoušek (1998), Journal of Complexity
 * 14(4), 527–556; Owen (1995), Lecture Notes in Statistics 106, 299–317.
 */
export function sobol({
  dimensions,
  size,
  seed,
  skip = 0,
  scrambling = "linear-matrix",
}: Omit<Extract<DesignSpec, { kind: "sobol" }>, "kind">): Design {
  const isNested = seed !== null && scrambling === "owen";
  const bits = 32 - Math.clz32(skip + size - 1);
  const sums = new Uint32Array(dimensions * rowsOfSums);
  const keys = Array.from({ length: isNested ? dimensions : 0 }, (_, dimension) =>
    owenKeys(stream({ root: seed ?? 0, point: dimension, purpose: "sobol: owen" })),
  );
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const plain = sobolDirections(dimension);
    const random = stream({ root: seed ?? 0, point: dimension, purpose: "sobol" });
    const isLinear = seed !== null && !isNested;
    const shift = isLinear ? nextUint32(random) : 0;
    const words = isLinear ? scrambledDirections(plain, random) : plain;
    sums.set(sumsOf(words.subarray(0, bits), shift), dimension * rowsOfSums);
  }
  return {
    size,
    dimensions,
    point(index, out = new Float64Array(dimensions)) {
      const place = checkedIndex(index, size) + skip;
      const gray = place ^ (place >>> 1);
      for (let dimension = 0, row = 0; dimension < dimensions; dimension += 1, row += rowsOfSums) {
        const plain =
          (sums[row | (gray & 255)] as number) ^
          (sums[row | 256 | ((gray >>> 8) & 255)] as number) ^
          (sums[row | 512 | ((gray >>> 16) & 255)] as number) ^
          (sums[row | 768 | (gray >>> 24)] as number);
        const word = isNested ? owenScrambled(plain, keys[dimension] as Uint32Array) : plain;
        out[dimension] = (word >>> 0) / 0x100000000;
      }
      return out;
    },
  };
}

/** Sums modulo 2 of directions for every byte of a Gray code, the lowest byte first; the shift is in the first. */
function sumsOf(words: Uint32Array, shift: number): Uint32Array {
  const sums = new Uint32Array(rowsOfSums);
  sums[0] = shift;
  words.forEach((word, bit) => {
    const first = 256 * (bit >>> 3);
    const count = 1 << (bit & 7);
    for (let lower = first; lower < first + count; lower += 1) {
      sums[lower + count] = (sums[lower] as number) ^ word;
    }
  });
  return sums;
}
