import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { NeighbourLists } from "./NeighbourLists.ts";

/** Lists whom each actor is tied to, in file order; parallel ties once, self-loops not. O(ties + actors). */
export function neighbourSets(network: TieArrays, direction: Direction): NeighbourLists {
  const { order, sources, targets } = network;
  const out = direction !== "in";
  const into = direction !== "out";
  const offsets = listStarts(network, out, into);
  const next = offsets.slice();
  const lists = new Uint32Array(offsets[order] as number);
  for (let arc = 0; arc < sources.length; arc += 1) {
    const source = sources[arc] as number;
    const target = targets[arc] as number;
    if (source === target) continue;
    if (out) {
      const slot = next[source] as number;
      lists[slot] = target;
      next[source] = slot + 1;
    }
    if (into) {
      const slot = next[target] as number;
      lists[slot] = source;
      next[target] = slot + 1;
    }
  }
  return eachOnce(offsets, lists);
}

/** Where the list of each actor begins when every tie stands in the list of its source, of its target, or of both. */
function listStarts(
  { order, sources, targets }: TieArrays,
  ofSource: boolean,
  ofTarget: boolean,
): Uint32Array {
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

/** Moves the lists together, in place, over whoever stands in one a second time. */
function eachOnce(offsets: Uint32Array, lists: Uint32Array): NeighbourLists {
  const order = offsets.length - 1;
  // Who was last met in the list of whom, one more than that actor.
  const metBy = new Uint32Array(order);
  let kept = 0;
  let slot = 0;
  for (let actor = 0; actor < order; actor += 1) {
    const end = offsets[actor + 1] as number;
    offsets[actor] = kept;
    for (; slot < end; slot += 1) {
      const other = lists[slot] as number;
      if (metBy[other] === actor + 1) continue;
      metBy[other] = actor + 1;
      lists[kept] = other;
      kept += 1;
    }
  }
  offsets[order] = kept;
  return { offsets, targets: kept === lists.length ? lists : lists.slice(0, kept) };
}
