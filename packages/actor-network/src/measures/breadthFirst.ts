import type { NeighbourLists } from "./distinctNeighbours.ts";

/** What a search from one actor left: the actors reached, nearest first, the actor itself in front. */
export interface Reached {
  readonly queue: Uint32Array;
  readonly count: number;
  /** Steps from the start, −1 where not reached. */
  readonly distances: Int32Array;
}

/** Makes a breadth-first search that can be started from any actor; its arrays are used again at the next start. */
export function breadthFirst({ offsets, targets }: NeighbourLists): (start: number) => Reached {
  const order = offsets.length - 1;
  const queue = new Uint32Array(order);
  const distances = new Int32Array(order);
  return (start) => {
    distances.fill(-1);
    distances[start] = 0;
    queue[0] = start;
    let count = 1;
    for (let head = 0; head < count; head += 1) {
      const actor = queue[head] as number;
      const step = (distances[actor] as number) + 1;
      const end = offsets[actor + 1] as number;
      for (let slot = offsets[actor] as number; slot < end; slot += 1) {
        const other = targets[slot] as number;
        if ((distances[other] as number) >= 0) continue;
        distances[other] = step;
        queue[count] = other;
        count += 1;
      }
    }
    return { queue, count, distances };
  };
}
