/** A changing set of pairs of actors, told apart by who comes first. */
export interface PairSet {
  readonly has: (from: number, to: number) => boolean;
  readonly add: (from: number, to: number) => void;
  readonly remove: (from: number, to: number) => void;
}

/** Up to this many actors a bit for every pair, at most 2 MiB, is faster than a hash table. */
const largestBitmap = 4096;

/** Makes an empty set of pairs among `order` actors. Each call is O(1). */
export function pairSet(order: number): PairSet {
  if (order > largestBitmap) {
    const keys = new Set<number>();
    return {
      has: (from, to) => keys.has(from * order + to),
      add: (from, to) => keys.add(from * order + to),
      remove: (from, to) => keys.delete(from * order + to),
    };
  }
  const bits = new Uint32Array((order * order + 31) >>> 5);
  return {
    has: (from, to) => {
      const key = from * order + to;
      return (((bits[key >>> 5] as number) >>> (key & 31)) & 1) === 1;
    },
    add: (from, to) => {
      const key = from * order + to;
      bits[key >>> 5] = (bits[key >>> 5] as number) | (1 << (key & 31));
    },
    remove: (from, to) => {
      const key = from * order + to;
      bits[key >>> 5] = (bits[key >>> 5] as number) & ~(1 << (key & 31));
    },
  };
}
