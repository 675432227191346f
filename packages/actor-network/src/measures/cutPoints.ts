import type { TieArrays } from "../model/TieArrays.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";

export interface CutPoints {
  /** Actors without whom a component falls apart, ascending. */
  readonly actors: readonly number[];
  /** Tied pairs without whose tie a component falls apart; the smaller position first, in ascending order. */
  readonly ties: readonly (readonly [number, number])[];
}

/**
 * Finds the actors and ties on which the connection of others hangs: articulation points and bridges.
 *
 * Direction is dropped. Parallel ties count once, as one tie between two actors; self-loops change nothing.
 *
 * O(actors + ties) time and space, without recursion.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * cutPoints(path); // => { actors: [1], ties: [[0, 1], [1, 2]] }
 * @see Hopcroft & Tarjan (1973), Communications of the ACM 16(6), 372–378.
 */
export function cutPoints(network: TieArrays): CutPoints {
  const { order } = network;
  const { offsets, targets } = distinctNeighbours(network, "both");
  const entered = new Int32Array(order).fill(-1);
  const lowest = new Int32Array(order);
  const parents = new Int32Array(order).fill(-1);
  const next = offsets.slice(0, order);
  const cuts = new Uint8Array(order);
  const ties: [number, number][] = [];
  let time = 0;
  for (let root = 0; root < order; root += 1) {
    if (entered[root] !== -1) continue;
    let children = 0;
    let actor = root;
    entered[root] = lowest[root] = time;
    time += 1;
    while (actor !== -1) {
      const slot = next[actor] as number;
      const parent = parents[actor] as number;
      if (slot < (offsets[actor + 1] as number)) {
        next[actor] = slot + 1;
        const other = targets[slot] as number;
        if (entered[other] === -1) {
          parents[other] = actor;
          entered[other] = lowest[other] = time;
          time += 1;
          if (actor === root) children += 1;
          actor = other;
        } else if (other !== parent) {
          lowest[actor] = Math.min(lowest[actor] as number, entered[other] as number);
        }
        continue;
      }
      if (parent !== -1) {
        const low = lowest[actor] as number;
        lowest[parent] = Math.min(lowest[parent] as number, low);
        if (low > (entered[parent] as number)) ties.push(actor < parent ? [actor, parent] : [parent, actor]);
        if (parent !== root && low >= (entered[parent] as number)) cuts[parent] = 1;
      }
      actor = parent;
    }
    if (children > 1) cuts[root] = 1;
  }
  ties.sort(([a, b], [c, d]) => a - c || b - d);
  return { actors: Array.from(cuts.keys()).filter((actor) => cuts[actor] === 1), ties };
}
