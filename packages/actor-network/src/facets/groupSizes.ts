import type { Grouping } from "../model/Grouping.ts";

/** Counts the actors of each group. O(actors). */
export function groupSizes({ names, of }: Grouping): Uint32Array {
  const sizes = new Uint32Array(names.length);
  for (const group of of) sizes[group] = (sizes[group] as number) + 1;
  return sizes;
}
