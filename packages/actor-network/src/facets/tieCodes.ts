import type { TieArrays } from "../model/TieArrays.ts";

/** Says for each pair of actors i < j, at `i * order + j`, which arcs join them: 1 i to j, 2 j to i, 3 both. O(actors²). */
export function tieCodes({ order, sources, targets }: TieArrays): Uint8Array {
  const codes = new Uint8Array(order * order);
  sources.forEach((source, arc) => {
    const target = targets[arc] as number;
    if (source === target) return;
    const [cell, code] = source < target ? [source * order + target, 1] : [target * order + source, 2];
    codes[cell] = (codes[cell] as number) | code;
  });
  return codes;
}
