import { ActorNetworkError } from "../errors.ts";
import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { NeighbourLists } from "./NeighbourLists.ts";
import { neighbourSets } from "./neighbourSets.ts";

export type { NeighbourLists };

/** The direction that a measure counts; it must be said for a directed network. */
export function sayDirection({ directed }: TieArrays, direction: Direction | undefined): Direction {
  if (!directed) return "both";
  if (direction !== undefined) return direction;
  const message = "The network is directed and no direction is given; expected out, in or both.";
  throw new ActorNetworkError("invalid-option", message, ["direction"]);
}

/** Lists whom each actor is tied to, in ascending order; parallel ties once, self-loops not. O(ties + actors). */
export function distinctNeighbours(network: TieArrays, direction: Direction): NeighbourLists {
  // Read from the other end in ascending order, the ties fill the lists in ascending order.
  const turned = direction === "out" ? "in" : direction === "in" ? "out" : "both";
  const others = neighbourSets(network, turned);
  const offsets = turned === "both" ? others.offsets.slice() : countedStarts(others);
  const next = offsets.slice();
  const lists = new Uint32Array(others.targets.length);
  let slot = 0;
  for (let actor = 0; actor < network.order; actor += 1) {
    const end = others.offsets[actor + 1] as number;
    for (; slot < end; slot += 1) {
      const other = others.targets[slot] as number;
      const place = next[other] as number;
      lists[place] = actor;
      next[other] = place + 1;
    }
  }
  return { offsets, targets: lists };
}

/** Where the list of each actor begins when it holds all in whose lists the actor stands. */
function countedStarts({ offsets, targets }: NeighbourLists): Uint32Array {
  const starts = new Uint32Array(offsets.length);
  for (let slot = 0; slot < targets.length; slot += 1) {
    const actor = targets[slot] as number;
    starts[actor + 1] = (starts[actor + 1] as number) + 1;
  }
  for (let actor = 1; actor < starts.length; actor += 1) {
    starts[actor] = (starts[actor] as number) + (starts[actor - 1] as number);
  }
  return starts;
}
