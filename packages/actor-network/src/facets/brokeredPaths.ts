import type { NeighbourLists } from "../measures/distinctNeighbours.ts";
import type { Grouping } from "../model/Grouping.ts";

/** Counts `groupBrokerage` from lists of whom each actor sends to. */
export function brokeredPaths({ offsets, targets }: NeighbourLists, { names, of }: Grouping): Float64Array {
  const order = offsets.length - 1;
  const size = names.length;
  const paths = new Float64Array(size * size * size);
  const sentBy = new Int32Array(order).fill(-1);
  for (let sender = 0; sender < order; sender += 1) {
    const [start, end] = [offsets[sender] as number, offsets[sender + 1] as number];
    for (let slot = start; slot < end; slot += 1) sentBy[targets[slot] as number] = sender;
    const row = (of[sender] as number) * size;
    for (let slot = start; slot < end; slot += 1) {
      const broker = targets[slot] as number;
      const cell = (row + (of[broker] as number)) * size;
      const last = offsets[broker + 1] as number;
      for (let next = offsets[broker] as number; next < last; next += 1) {
        const receiver = targets[next] as number;
        if (receiver === sender || sentBy[receiver] === sender) continue;
        const entry = cell + (of[receiver] as number);
        paths[entry] = (paths[entry] as number) + 1;
      }
    }
  }
  return paths;
}
