/** Lists of one mode by the other: those of `i` stand from `offsets[i]` up to `offsets[i + 1]`, ascending. */
export interface SeatLists {
  readonly offsets: Uint32Array;
  readonly others: Uint32Array;
}

/** Lists, for each of `count`, what it is joined to. O(count + seats, each list sorted). */
export function seatLists(count: number, from: Uint32Array, to: Uint32Array): SeatLists {
  const offsets = new Uint32Array(count + 1);
  for (const each of from) offsets[each + 1] = (offsets[each + 1] as number) + 1;
  for (let each = 0; each < count; each += 1) {
    offsets[each + 1] = (offsets[each + 1] as number) + (offsets[each] as number);
  }
  const next = offsets.slice(0, count);
  const others = new Uint32Array(from.length);
  from.forEach((each, seat) => {
    const slot = next[each] as number;
    next[each] = slot + 1;
    others[slot] = to[seat] as number;
  });
  for (let each = 0; each < count; each += 1) {
    others.subarray(offsets[each], offsets[each + 1]).sort();
  }
  return { offsets, others };
}
