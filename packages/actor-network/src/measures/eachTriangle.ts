import { higherTies } from "./higherTies.ts";
import type { MergedTies } from "./mergedTies.ts";

/**
 * Calls for each three actors that are all tied, once: with the three and the places of their ties, that of `b` in the list
 * of `a`, of `c` in that of `a` and of `c` in that of `b`.
 *
 * Ties are looked at from the end with the smaller degree, which bounds the work by O(ties^1.5).
 */
export function eachTriangle(
  ties: Pick<MergedTies, "offsets" | "targets">,
  visit: (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void,
): void {
  const { starts, higher, slots } = higherTies(ties);
  const order = starts.length - 1;
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
