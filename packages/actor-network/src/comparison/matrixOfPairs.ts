import type { DyadMatrix } from "./DyadMatrix.ts";

/** Puts a vector of pairs back into a matrix with a diagonal of zeros; the inverse of `assignPairs`. O(pairs). */
export function matrixOfPairs(vector: Float64Array, order: number, bothWays: boolean): DyadMatrix {
  const values = new Float64Array(order * order);
  let taken = 0;
  for (let from = 0; from < order; from += 1) {
    for (let to = bothWays ? 0 : from + 1; to < order; to += 1) {
      if (to === from) continue;
      values[from * order + to] = vector[taken] as number;
      if (!bothWays) values[to * order + from] = vector[taken] as number;
      taken += 1;
    }
  }
  return { directed: bothWays, order, values };
}
