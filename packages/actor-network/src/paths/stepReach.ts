import type { NeighbourLists } from "../measures/distinctNeighbours.ts";
import type { SourceBlock } from "./blocks.ts";

/** Numbers a source takes: how many it reaches, the sum of the distances, that of their inverses, the largest. */
export const reachColumns = 4;

const lanes = 32;

/**
 * Makes a search in steps from 32 sources at once, a bit for each; per source the numbers of `reachColumns`.
 *
 * An actor is looked at once for all searches that come to it at the same step, which are most of them. All it counts
 * are whole numbers but the inverses, and these are divided once a distance.
 *
 * O(sources × ties) time at worst, O(actors + ties) space.
 *
 * @param pairs takes the number of pairs at distance 1, 2, …, where it is wanted.
 */
export function stepReach({ offsets, targets }: NeighbourLists, pairs?: number[]): SourceBlock {
  const order = offsets.length - 1;
  const seen = new Int32Array(order);
  const current = new Int32Array(order);
  const coming = new Int32Array(order);
  let front = new Int32Array(order);
  let back = new Int32Array(order);
  const counts = new Int32Array(lanes);

  /** Marks whom the front leads to and has not seen before; gives how many they are. */
  const advance = (size: number): number => {
    let found = 0;
    for (let place = 0; place < size; place += 1) {
      const actor = front[place] as number;
      const bits = current[actor] as number;
      const end = offsets[actor + 1] as number;
      for (let slot = offsets[actor] as number; slot < end; slot += 1) {
        const other = targets[slot] as number;
        const fresh = bits & ~(seen[other] as number);
        if (fresh === 0) continue;
        if (coming[other] === 0) {
          back[found] = other;
          found += 1;
        }
        coming[other] = (coming[other] as number) | fresh;
      }
    }
    return found;
  };

  /** Makes those marked the front and counts them for each source. */
  const settle = (found: number): void => {
    counts.fill(0);
    for (let place = 0; place < found; place += 1) {
      const actor = back[place] as number;
      let bits = coming[actor] as number;
      seen[actor] = (seen[actor] as number) | bits;
      current[actor] = bits;
      coming[actor] = 0;
      for (; bits !== 0; bits &= bits - 1) {
        const lane = 31 - Math.clz32(bits & -bits);
        counts[lane] = (counts[lane] as number) + 1;
      }
    }
    [front, back] = [back, front];
  };

  const batch = (from: number, to: number, table: Float64Array, row: number): void => {
    seen.fill(0);
    for (let source = from; source < to; source += 1) {
      const bit = 1 << (source - from);
      front[source - from] = source;
      seen[source] = bit;
      current[source] = bit;
    }
    let size = to - from;
    for (let distance = 1; size > 0; distance += 1) {
      size = advance(size);
      settle(size);
      if (size > 0) record(counts, distance, table, row, pairs);
    }
  };

  return (from, to) => {
    const table = new Float64Array(reachColumns * (to - from));
    for (let start = from; start < to; start += lanes) {
      batch(start, Math.min(to, start + lanes), table, reachColumns * (start - from));
    }
    return table;
  };
}

function record(
  counts: Int32Array,
  distance: number,
  table: Float64Array,
  row: number,
  pairs: number[] | undefined,
): void {
  let all = 0;
  for (let lane = 0; lane < lanes; lane += 1) {
    const count = counts[lane] as number;
    if (count === 0) continue;
    const at = row + reachColumns * lane;
    table[at] = (table[at] as number) + count;
    table[at + 1] = (table[at + 1] as number) + count * distance;
    table[at + 2] = (table[at + 2] as number) + count / distance;
    table[at + 3] = distance;
    all += count;
  }
  if (pairs) pairs[distance - 1] = (pairs[distance - 1] ?? 0) + all;
}
