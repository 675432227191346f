import { firstPlace } from "./firstPlace.ts";
import type { PairLists } from "./pairLists.ts";

/** Numbers of pairs in a hash table: a pair's key, `from × order + to`, and its number stand at the same place. */
export interface PairNumbers {
  readonly keys: Float64Array;
  readonly values: Float64Array;
}

/** Stores the numbers of listed pairs, both directions where only one is listed. O(pairs listed) time and space. */
export function pairNumbers({ order, bothWays, offsets, targets, values }: PairLists): PairNumbers {
  let places = 4;
  while (places < targets.length * (bothWays ? 2 : 4)) places *= 2;
  const mask = places - 1;
  const table = { keys: new Float64Array(places).fill(-1), values: new Float64Array(places) };
  const put = (from: number, to: number, value: number): void => {
    let place = firstPlace(from, to, mask);
    while (table.keys[place] !== -1) place = (place + 1) & mask;
    table.keys[place] = from * order + to;
    table.values[place] = value;
  };
  for (let from = 0; from < order; from += 1) {
    for (let slot = offsets[from] as number; slot < (offsets[from + 1] as number); slot += 1) {
      const [to, value] = [targets[slot] as number, values[slot] as number];
      put(from, to, value);
      if (!bothWays) put(to, from, value);
    }
  }
  return table;
}
