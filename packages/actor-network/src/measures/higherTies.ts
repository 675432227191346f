import type { MergedTies } from "./mergedTies.ts";

/** Each tie once, at its end with the smaller degree: those of actor `i` stand from `starts[i]` up to `starts[i + 1]`. */
export interface HigherTies {
  readonly starts: Uint32Array;
  /** The other end. */
  readonly higher: Uint32Array;
  /** Where the tie stands in the full lists. */
  readonly slots: Uint32Array;
}

/** Lists ties at the end with the smaller degree, which bounds the work on triangles by O(ties^1.5). */
export function higherTies({ offsets, targets }: Pick<MergedTies, "offsets" | "targets">): HigherTies {
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
  return { starts, higher, slots };
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
