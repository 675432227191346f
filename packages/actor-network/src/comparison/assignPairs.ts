import type { DyadMatrix } from "./DyadMatrix.ts";

/**
 * Writes the numbers of a matrix over `vector`, row by row, without the diagonal; without `bothWays` only those above it.
 * Actor `i` of the vector is actor `order[i]` of the matrix.
 *
 * O(pairs), nothing is allocated.
 */
export function assignPairs(
  vector: Float64Array,
  { order: actors, values }: DyadMatrix,
  order: Uint32Array,
  bothWays: boolean,
): void {
  let filled = 0;
  for (let from = 0; from < actors; from += 1) {
    const row = (order[from] as number) * actors;
    for (let to = bothWays ? 0 : from + 1; to < actors; to += 1) {
      if (to === from) continue;
      vector[filled] = values[row + (order[to] as number)] as number;
      filled += 1;
    }
  }
}
