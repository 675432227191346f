import type { MergedTies } from "./mergedTies.ts";

/** Finds for each place in the lists of alters the place of the same tie in the alter's own list. O(actors + ties). */
export function mirroredSlots({ offsets, targets }: Pick<MergedTies, "offsets" | "targets">): Uint32Array {
  const order = offsets.length - 1;
  const size = targets.length;
  // Every tie stands in two lists, so the lists turned round begin at the same places.
  const next = offsets.slice(0, order);
  const sources = new Uint32Array(size);
  const slots = new Uint32Array(size);
  for (let actor = 0; actor < order; actor += 1) {
    const end = offsets[actor + 1] as number;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) {
      const alter = targets[slot] as number;
      const place = next[alter] as number;
      next[alter] = place + 1;
      sources[place] = actor;
      slots[place] = slot;
    }
  }
  const mirrored = new Uint32Array(size);
  const slotOf = new Uint32Array(order);
  for (let actor = 0; actor < order; actor += 1) {
    const first = offsets[actor] as number;
    const end = offsets[actor + 1] as number;
    for (let slot = first; slot < end; slot += 1) slotOf[targets[slot] as number] = slot;
    for (let place = first; place < end; place += 1) {
      mirrored[slots[place] as number] = slotOf[sources[place] as number] as number;
    }
  }
  return mirrored;
}
