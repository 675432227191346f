import { ActorNetworkError } from "../errors.ts";
import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";

/** Neighbour lists in one block, each neighbour once: those of actor `i` from `offsets[i]` up to `offsets[i + 1]`. */
export interface NeighbourLists {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** The direction that a measure counts; it must be said for a directed network. */
export function sayDirection({ directed }: TieArrays, direction: Direction | undefined): Direction {
  if (!directed) return "both";
  if (direction !== undefined) return direction;
  const message = "The network is directed and no direction is given; expected out, in or both.";
  throw new ActorNetworkError("invalid-option", message, ["direction"]);
}

/** Lists whom each actor is tied to, in ascending order; parallel ties once, self-loops not. O(ties + actors). */
export function distinctNeighbours(network: TieArrays, direction: Direction): NeighbourLists {
  const { order, sources, targets } = network;
  const [out, into] = [direction !== "in", direction !== "out"];
  // Sorted by target first and then, stably, by source: two counting sorts give ascending lists.
  const size = sources.length * (Number(out) + Number(into));
  const [from, to] = [new Uint32Array(size), new Uint32Array(size)];
  let filled = 0;
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [source, target] = [sources[arc] as number, targets[arc] as number];
    if (source === target) continue;
    if (out) [from[filled], to[filled], filled] = [source, target, filled + 1];
    if (into) [from[filled], to[filled], filled] = [target, source, filled + 1];
  }
  const byTarget = countingSort(to, filled, order, (place) => place);
  const bySource = countingSort(from, filled, order, (place) => byTarget[place] as number);

  const offsets = new Uint32Array(order + 1);
  const lists = new Uint32Array(filled);
  let kept = 0;
  let [lastFrom, lastTo] = [-1, -1];
  for (let place = 0; place < filled; place += 1) {
    const arc = bySource[place] as number;
    const [source, target] = [from[arc] as number, to[arc] as number];
    if (source === lastFrom && target === lastTo) continue;
    [lastFrom, lastTo] = [source, target];
    lists[kept] = target;
    kept += 1;
    offsets[source + 1] = (offsets[source + 1] as number) + 1;
  }
  for (let actor = 0; actor < order; actor += 1) {
    offsets[actor + 1] = (offsets[actor + 1] as number) + (offsets[actor] as number);
  }
  return { offsets, targets: lists.slice(0, kept) };
}

/** Orders places 0 to size − 1, as `at` lists them, by their key; equal keys stay in order. */
function countingSort(
  keys: Uint32Array,
  size: number,
  order: number,
  at: (place: number) => number,
): Uint32Array {
  const next = new Uint32Array(order + 1);
  for (let place = 0; place < size; place += 1) {
    const key = keys[place] as number;
    next[key + 1] = (next[key + 1] as number) + 1;
  }
  for (let key = 0; key < order; key += 1) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = new Uint32Array(size);
  for (let place = 0; place < size; place += 1) {
    const item = at(place);
    const key = keys[item] as number;
    sorted[next[key] as number] = item;
    next[key] = (next[key] as number) + 1;
  }
  return sorted;
}
