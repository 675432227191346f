/** Positions grouped by a key: those with key `k` stand from `offsets[k]` up to `offsets[k + 1]`, in ascending order. */
export interface PositionsBy {
  readonly offsets: Uint32Array;
  readonly positions: Uint32Array;
}

/** Groups the positions of keys from 0 up to `size`; a key below 0 is left out. O(keys + size). */
export function positionsBy(keys: ArrayLike<number>, size: number): PositionsBy {
  const offsets = new Uint32Array(size + 1);
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] as number;
    if (key >= 0) offsets[key + 1] = (offsets[key + 1] as number) + 1;
  }
  for (let key = 0; key < size; key += 1)
    offsets[key + 1] = (offsets[key + 1] as number) + (offsets[key] as number);
  const next = offsets.slice();
  const positions = new Uint32Array(offsets[size] as number);
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] as number;
    if (key < 0) continue;
    const slot = next[key] as number;
    positions[slot] = place;
    next[key] = slot + 1;
  }
  return { offsets, positions };
}
