import type { MergedTies } from "./mergedTies.ts";

/**
 * Calls for each three actors that are all tied, once: with the three and the places of their ties, that of `b` in the list
 * of `a`, of `c` in that of `a` and of `c` in that of `b`.
 *
 * Ties are looked at from the end with the smaller degree, which bounds the work by O(ties^1.5).
 */
export function eachTriangle(
  { offsets, targets }: Pick<MergedTies, "offsets" | "targets">,
  visit: (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void,
): void {
  const order = offsets.length - 1;
  const rank = ranks(offsets);
  const starts = new Uint32Array(order + 1);
  const higher = new Uint32Array(targets.length / 2);
  const slots = new Uint32Array(targets.length / 2);
  let kept = 0;
  for (let actor = 0; actor < order; actor += 1) {
    const own = rank[actor] as number;
    const end = offsets[actor + 1] as number;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) {
      const other = targets[slot] as number;
      if ((rank[other] as number) < own) continue;
      higher[kept] = other;
      slots[kept] = slot;
      kept += 1;
    }
    starts[actor + 1] = kept;
  }

  const marks = new Int32Array(order).fill(-1);
  for (let a = 0; a < order; a += 1) {
    const first = starts[a] as number;
    const last = starts[a + 1] as number;
    if (last - first < 2) continue;
    for (let place = first; place < last; place += 1) marks[higher[place] as number] = slots[place] as number;
    for (let place = first; place < last; place += 1) {
      const b = higher[place] as number;
      const end = starts[b + 1] as number;
      for (let far = starts[b] as number; far < end; far += 1) {
        const c = higher[far] as number;
        const ac = marks[c] as number;
        if (ac >= 0) visit(a, b, c, slots[place] as number, ac, slots[far] as number);
      }
    }
    for (let place = first; place < last; place += 1) marks[higher[place] as number] = -1;
  }
}

/** Places of the actors from the smallest degree to the largest, equal ones in the network's order. */
function ranks(offsets: Uint32Array): Uint32Array {
  const order = offsets.length - 1;
  const next = new Uint32Array(order + 2);
  for (let actor = 0; actor < order; actor += 1) {
    const degree = (offsets[actor + 1] as number) - (offsets[actor] as number);
    next[degree + 1] = (next[degree + 1] as number) + 1;
  }
  for (let degree = 0; degree <= order; degree += 1) {
    next[degree + 1] = (next[degree + 1] as number) + (next[degree] as number);
  }
  const rank = new Uint32Array(order);
  for (let actor = 0; actor < order; actor += 1) {
    const degree = (offsets[actor + 1] as number) - (offsets[actor] as number);
    rank[actor] = next[degree] as number;
    next[degree] = (next[degree] as number) + 1;
  }
  return rank;
}
