import type { PairLists } from "./pairLists.ts";

/**
 * Lists other pairs from a list of pairs: `number` says what each pair of actors gets, from the number it has, 0 where
 * it is not listed; pairs that get 0 are left out.
 *
 * O(actors²).
 */
export function relisted(lists: PairLists, number: (value: number) => number): PairLists {
  const { order, bothWays, offsets, targets, values } = lists;
  const row = new Float64Array(order);
  const ends = new Uint32Array(order + 1);
  const others: number[] = [];
  const numbers: number[] = [];
  for (let from = 0; from < order; from += 1) {
    row.fill(0);
    for (let slot = offsets[from] as number; slot < (offsets[from + 1] as number); slot += 1) {
      row[targets[slot] as number] = values[slot] as number;
    }
    for (let to = bothWays ? 0 : from + 1; to < order; to += 1) {
      const value = number(row[to] as number);
      if (from === to || value === 0) continue;
      others.push(to);
      numbers.push(value);
    }
    ends[from + 1] = others.length;
  }
  return {
    order,
    bothWays,
    offsets: ends,
    targets: Uint32Array.from(others),
    values: Float64Array.from(numbers),
  };
}
