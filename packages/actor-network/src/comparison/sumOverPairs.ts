import type { PairLists } from "./pairLists.ts";

/**
 * Adds up the numbers of a full matrix over listed pairs, actor `i` of the list standing for `order[i]`.
 *
 * O(pairs listed), nothing is allocated. Apart from `productsOverPairs` because it takes half the time.
 */
export function sumOverPairs(lists: PairLists, matrix: Float64Array, order: Uint32Array): number {
  const { order: actors, offsets, targets } = lists;
  let total = 0;
  for (let from = 0; from < actors; from += 1) {
    const row = (order[from] as number) * actors;
    const end = offsets[from + 1] as number;
    for (let slot = offsets[from] as number; slot < end; slot += 1) {
      total += matrix[row + (order[targets[slot] as number] as number)] as number;
    }
  }
  return total;
}
