import type { NeighbourLists } from "../measures/distinctNeighbours.ts";

/** Finds where one actor stands in the ascending list of another; it must be there. O(log list). */
export function slotOf({ offsets, targets }: NeighbourLists, from: number, to: number): number {
  let low = offsets[from] as number;
  let high = offsets[from + 1] as number;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((targets[middle] as number) <= to) low = middle;
    else high = middle;
  }
  return low;
}
