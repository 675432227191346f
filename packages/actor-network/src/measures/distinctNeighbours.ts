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
  const out = direction !== "in";
  const into = direction !== "out";
  // Read from one end in ascending order, the ties fill the lists of the other end in ascending order.
  const listed = listsByEnd(network, into, out);
  const offsets = out === into ? listed.offsets.slice() : ends(network, out, into);
  return filledInOrder(listed, offsets);
}

/** Where the list of each actor begins when every tie stands in the list of its source, of its target, or of both. */
function ends({ order, sources, targets }: TieArrays, ofSource: boolean, ofTarget: boolean): Uint32Array {
  const offsets = new Uint32Array(order + 1);
  for (let arc = 0; arc < sources.length; arc += 1) {
    const source = sources[arc] as number;
    const target = targets[arc] as number;
    if (source === target) continue;
    if (ofSource) offsets[source + 1] = (offsets[source + 1] as number) + 1;
    if (ofTarget) offsets[target + 1] = (offsets[target + 1] as number) + 1;
  }
  for (let actor = 0; actor < order; actor += 1) {
    offsets[actor + 1] = (offsets[actor + 1] as number) + (offsets[actor] as number);
  }
  return offsets;
}

function listsByEnd(network: TieArrays, ofSource: boolean, ofTarget: boolean): NeighbourLists {
  const { order, sources, targets } = network;
  const offsets = ends(network, ofSource, ofTarget);
  const next = offsets.slice();
  const lists = new Uint32Array(offsets[order] as number);
  for (let arc = 0; arc < sources.length; arc += 1) {
    const source = sources[arc] as number;
    const target = targets[arc] as number;
    if (source === target) continue;
    if (ofSource) {
      const slot = next[source] as number;
      lists[slot] = target;
      next[source] = slot + 1;
    }
    if (ofTarget) {
      const slot = next[target] as number;
      lists[slot] = source;
      next[target] = slot + 1;
    }
  }
  return { offsets, targets: lists };
}

/** Turns the lists round: whoever stands in the list of an actor gets that actor in its own, once. */
function filledInOrder(listed: NeighbourLists, offsets: Uint32Array): NeighbourLists {
  const order = offsets.length - 1;
  const lists = new Uint32Array(listed.targets.length);
  const next = offsets.slice();
  let repeated = 0;
  for (let actor = 0; actor < order; actor += 1) {
    const end = listed.offsets[actor + 1] as number;
    for (let slot = listed.offsets[actor] as number; slot < end; slot += 1) {
      const other = listed.targets[slot] as number;
      const place = next[other] as number;
      if (place > (offsets[other] as number) && lists[place - 1] === actor) {
        repeated += 1;
        continue;
      }
      lists[place] = actor;
      next[other] = place + 1;
    }
  }
  return repeated === 0 ? { offsets, targets: lists } : closedUp(offsets, next, lists);
}

/** Moves the lists together where repeated neighbours left gaps behind them. */
function closedUp(offsets: Uint32Array, ends: Uint32Array, lists: Uint32Array): NeighbourLists {
  let kept = 0;
  for (let actor = 0; actor < offsets.length - 1; actor += 1) {
    const begin = offsets[actor] as number;
    const end = ends[actor] as number;
    lists.copyWithin(kept, begin, end);
    offsets[actor] = kept;
    kept += end - begin;
  }
  offsets[offsets.length - 1] = kept;
  return { offsets, targets: lists.slice(0, kept) };
}
