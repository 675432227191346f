import type { NeighbourLists } from "../measures/distinctNeighbours.ts";

/** Where the list of those who lead to each actor begins, if the lists are turned round. */
export function leadStarts({ offsets, targets }: NeighbourLists): Int32Array {
  const starts = new Int32Array(offsets.length);
  for (const target of targets) starts[target + 1] = (starts[target + 1] as number) + 1;
  for (let actor = 1; actor < starts.length; actor += 1) {
    starts[actor] = (starts[actor] as number) + (starts[actor - 1] as number);
  }
  return starts;
}
