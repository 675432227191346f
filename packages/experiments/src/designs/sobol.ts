import { nextUint32, stream } from "@commonweal/numerics";
import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { scrambledDirections, sobolDirections } from "./sobolMatrices.ts";

/**
 * Gives points of the Sobol sequence, which fill a cube more evenly than random ones.
 *
 * In the order of the Gray code, 32 bits, up to 64 dimensions. With a seed, every dimension is scrambled by a random
 * linear matrix and a digital shift: each point is then uniform, the points together stay as even as before, and
 * seeds give independent designs. Without one the first point is the origin. Take powers of two for `size`.
 *
 * O(dimensions) to begin and for each point.
 *
 * @see Joe & Kuo (2008), SIAM Journal on Scientific Computing 30(5), 2635–2654; Matoušek (1998), Journal of Complexity
 * 14(4), 527–556.
 */
export function sobol({
  dimensions,
  size,
  seed,
  skip = 0,
}: Omit<Extract<DesignSpec, { kind: "sobol" }>, "kind">): Design {
  const directions = Array.from({ length: dimensions }, (_, dimension) => {
    const plain = sobolDirections(dimension);
    if (seed === null) return { words: plain, shift: 0 };
    const random = stream({ root: seed, point: dimension, purpose: "sobol" });
    const shift = nextUint32(random);
    return { words: scrambledDirections(plain, random), shift };
  });
  return {
    size,
    dimensions,
    point(index, out = new Float64Array(dimensions)) {
      const place = checkedIndex(index, size) + skip;
      const gray = (place ^ (place >>> 1)) >>> 0;
      for (let dimension = 0; dimension < dimensions; dimension += 1) {
        const { words, shift } = directions[dimension] as (typeof directions)[number];
        let word = shift;
        for (let bit = 0, rest = gray; rest !== 0; bit += 1, rest >>>= 1) {
          if (rest & 1) word ^= words[bit] as number;
        }
        out[dimension] = (word >>> 0) / 0x100000000;
      }
      return out;
    },
  };
}
