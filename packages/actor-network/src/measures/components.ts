import type { TieArrays } from "../model/TieArrays.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";

export interface Components {
  /** Component of each actor, numbered in the order of their first actors. */
  readonly of: Uint32Array;
  /** Actors of each component, by its number. */
  readonly sizes: readonly number[];
}

/**
 * Finds the components of a network.
 *
 * `weak`: actors joined by ties whichever way they run. `strong`: actors that reach one another along ties sent; in an
 * undirected network the same. An isolated actor is a component of its own.
 *
 * Parallel ties and self-loops change nothing. O(actors + ties) time and space, without recursion.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 0),
 *   weights: Float64Array.of(1, 1),
 * };
 * components(network, "strong").sizes; // => [2, 1]
 * @see Tarjan (1972), SIAM Journal on Computing 1(2), 146–160.
 */
export function components(network: TieArrays, kind: "weak" | "strong"): Components {
  const { order, directed } = network;
  const { offsets, targets } = distinctNeighbours(network, directed && kind === "strong" ? "out" : "both");
  const unseen = 0xffffffff;
  const visited = new Uint32Array(order).fill(unseen);
  const lowest = new Uint32Array(order);
  const next = offsets.slice(0, order);
  const component = new Uint32Array(order).fill(unseen);
  const stack: number[] = [];
  const path: number[] = [];
  let time = 0;
  let found = 0;
  for (let root = 0; root < order; root += 1) {
    if (visited[root] !== unseen) continue;
    path.push(root);
    while (path.length > 0) {
      const actor = path[path.length - 1] as number;
      if (visited[actor] === unseen) {
        visited[actor] = time;
        lowest[actor] = time;
        time += 1;
        stack.push(actor);
      }
      const slot = next[actor] as number;
      if (slot < (offsets[actor + 1] as number)) {
        next[actor] = slot + 1;
        const other = targets[slot] as number;
        if (visited[other] === unseen) path.push(other);
        else if (component[other] === unseen) {
          lowest[actor] = Math.min(lowest[actor] as number, visited[other] as number);
        }
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] as number, lowest[actor] as number);
      if (lowest[actor] !== visited[actor]) continue;
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        component[member] = found;
        if (member === actor) break;
      }
      found += 1;
    }
  }
  return renumbered(component, found);
}

/** Numbers components in the order of their first actors. */
function renumbered(component: Uint32Array, found: number): Components {
  const names = new Int32Array(found).fill(-1);
  const sizes: number[] = [];
  const of = component.map((name) => {
    if (names[name] === -1) {
      names[name] = sizes.length;
      sizes.push(0);
    }
    const number = names[name] as number;
    sizes[number] = (sizes[number] as number) + 1;
    return number;
  });
  return { of, sizes };
}
