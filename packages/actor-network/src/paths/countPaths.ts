import type { LengthSearch } from "./lengthSearch.ts";

/** Counts the shortest paths to each actor that a search reached. */
export function countPaths(
  { reached, before, starts, ends }: LengthSearch,
  count: number,
  paths: Float64Array,
): void {
  paths[reached[0] as number] = 1;
  for (let place = 1; place < count; place += 1) {
    const actor = reached[place] as number;
    const end = ends[actor] as number;
    let total = 0;
    for (let slot = starts[actor] as number; slot < end; slot += 1) {
      total += paths[before[slot] as number] as number;
    }
    paths[actor] = total;
  }
}
