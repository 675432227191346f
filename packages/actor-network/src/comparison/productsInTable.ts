import { firstPlace } from "./firstPlace.ts";
import type { PairLists } from "./pairLists.ts";
import type { PairNumbers } from "./pairNumbers.ts";

/**
 * Adds up the products of listed numbers and those of a table, actor `i` of the list standing for `order[i]`.
 *
 * O(pairs listed) expected, nothing is allocated.
 */
export function productsInTable(lists: PairLists, table: PairNumbers, order: Uint32Array): number {
  const { order: actors, offsets, targets, values } = lists;
  const { keys, values: numbers } = table;
  const mask = keys.length - 1;
  let total = 0;
  for (let sender = 0; sender < actors; sender += 1) {
    const from = order[sender] as number;
    const end = offsets[sender + 1] as number;
    for (let slot = offsets[sender] as number; slot < end; slot += 1) {
      const to = order[targets[slot] as number] as number;
      const key = from * actors + to;
      let place = firstPlace(from, to, mask);
      while (keys[place] !== key && keys[place] !== -1) place = (place + 1) & mask;
      total += (values[slot] as number) * (numbers[place] as number);
    }
  }
  return total;
}
