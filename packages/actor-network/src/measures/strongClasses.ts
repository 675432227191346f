import type { NeighbourLists } from "./NeighbourLists.ts";

/** Classes of actors that reach one another along the lists; those of class `c` from `offsets[c]` up to `offsets[c + 1]`. */
export interface StrongClasses {
  /** Class of each actor. A class comes after all others that it reaches. */
  readonly of: Uint32Array;
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
}

/** Finds the classes of actors that reach one another, without recursion. O(actors + ties). */
export function strongClasses({ offsets, targets }: NeighbourLists): StrongClasses {
  const order = offsets.length - 1;
  const unseen = 0xffffffff;
  const visited = new Uint32Array(order).fill(unseen);
  const lowest = new Uint32Array(order);
  const next = offsets.slice(0, order);
  const of = new Uint32Array(order).fill(unseen);
  const members = new Uint32Array(order);
  const begins = [0];
  const stack = new Uint32Array(order);
  const path = new Uint32Array(order);
  let [waiting, depth, time, placed] = [0, 0, 0, 0];
  for (let root = 0; root < order; root += 1) {
    if (visited[root] !== unseen) continue;
    path[0] = root;
    depth = 1;
    while (depth > 0) {
      const actor = path[depth - 1] as number;
      if (visited[actor] === unseen) {
        visited[actor] = time;
        lowest[actor] = time;
        time += 1;
        stack[waiting] = actor;
        waiting += 1;
      }
      const slot = next[actor] as number;
      if (slot < (offsets[actor + 1] as number)) {
        next[actor] = slot + 1;
        const other = targets[slot] as number;
        if (visited[other] === unseen) {
          path[depth] = other;
          depth += 1;
        } else if (of[other] === unseen) {
          lowest[actor] = Math.min(lowest[actor] as number, visited[other] as number);
        }
        continue;
      }
      depth -= 1;
      if (depth > 0) {
        const parent = path[depth - 1] as number;
        lowest[parent] = Math.min(lowest[parent] as number, lowest[actor] as number);
      }
      if (lowest[actor] !== visited[actor]) continue;
      for (let member = -1; member !== actor; ) {
        waiting -= 1;
        member = stack[waiting] as number;
        of[member] = begins.length - 1;
        members[placed] = member;
        placed += 1;
      }
      begins.push(placed);
    }
  }
  return { of, offsets: Uint32Array.from(begins), members };
}
