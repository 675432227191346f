import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { sobol } from "./sobol.ts";

/**
 * Gives the points that variance-based indices are estimated from: for each of `samples` pairs of points A and B,
 * which are halves of one point of a Sobol sequence in twice the dimensions, the rows A, B, AB_1 … AB_d (A with
 * coordinate i of B) and, for second order, BA_1 … BA_d (B with coordinate i of A).
 *
 * Pair by pair, so that a larger `samples` or a later `skip` goes on where another run ended.
 *
 * O(dimensions) a point.
 *
 * @see Saltelli et al. (2010), Computer Physics Communications 181(2), 259–270.
 */
export function saltelliBlocks({
  dimensions,
  samples,
  secondOrder = false,
  ...sequence
}: Omit<Extract<DesignSpec, { kind: "saltelli" }>, "kind">): Design {
  const pairs = sobol({ ...sequence, dimensions: 2 * dimensions, size: samples });
  const rows = 2 + (secondOrder ? 2 : 1) * dimensions;
  const size = samples * rows;
  const pair = new Float64Array(2 * dimensions);
  const [a, b] = [pair.subarray(0, dimensions), pair.subarray(dimensions)];
  return {
    size,
    dimensions,
    point(index, out = new Float64Array(dimensions)) {
      const row = checkedIndex(index, size) % rows;
      pairs.point(Math.floor(index / rows), pair);
      const isOfB = row === 1 || row >= 2 + dimensions;
      out.set(isOfB ? b : a);
      if (row >= 2) {
        const exchanged = (row - 2) % dimensions;
        out[exchanged] = (isOfB ? a : b)[exchanged] as number;
      }
      return out;
    },
  };
}
