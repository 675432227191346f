import { integerBelow, type Stream } from "@commonweal/numerics";

/**
 * Draws different pairs of different actors in random order, every ordered choice with the same chance.
 *
 * Undirected pairs have the smaller position first. Drawing again until a pair is new takes fewer than two tries each
 * up to half of all pairs; beyond that all pairs are listed and shuffled as far as needed. O(count) expected.
 */
export function distinctPairs(
  stream: Stream,
  order: number,
  directed: boolean,
  count: number,
): { readonly sources: Uint32Array; readonly targets: Uint32Array } {
  const all = (order * (order - 1)) / (directed ? 1 : 2);
  const keys =
    2 * count > all ? shuffled(stream, order, directed, all, count) : fresh(stream, order, directed, count);
  return {
    sources: Uint32Array.from(keys, (key) => Math.floor(key / order)),
    targets: Uint32Array.from(keys, (key) => key % order),
  };
}

function fresh(stream: Stream, order: number, directed: boolean, count: number): Iterable<number> {
  const keys = new Set<number>();
  while (keys.size < count) {
    const source = integerBelow(stream, order);
    const other = integerBelow(stream, order - 1);
    const target = other < source ? other : other + 1;
    keys.add(!directed && target < source ? target * order + source : source * order + target);
  }
  return keys;
}

function shuffled(
  stream: Stream,
  order: number,
  directed: boolean,
  all: number,
  count: number,
): Iterable<number> {
  const keys = new Float64Array(all);
  let filled = 0;
  for (let source = 0; source < order; source += 1) {
    for (let target = directed ? 0 : source + 1; target < order; target += 1) {
      if (source === target) continue;
      keys[filled] = source * order + target;
      filled += 1;
    }
  }
  for (let place = 0; place < count; place += 1) {
    const other = place + integerBelow(stream, all - place);
    const key = keys[place] as number;
    keys[place] = keys[other] as number;
    keys[other] = key;
  }
  return keys.subarray(0, count);
}
