import type { PairLists } from "./pairLists.ts";

/**
 * Adds up the products of listed numbers and those of a full matrix, actor `i` of the list standing for `order[i]`.
 *
 * O(pairs listed), nothing is allocated.
 */
export function productsOverPairs(lists: PairLists, matrix: Float64Array, order: Uint32Array): number {
  const { order: actors, offsets, targets, values } = lists;
  let total = 0;
  for (let from = 0; from < actors; from += 1) {
    const row = (order[from] as number) * actors;
    const end = offsets[from + 1] as number;
    for (let slot = offsets[from] as number; slot < end; slot += 1) {
      const number = matrix[row + (order[targets[slot] as number] as number)] as number;
      total += (values[slot] as number) * number;
    }
  }
  return total;
}
