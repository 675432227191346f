import { distinctNeighbours } from "../measures/distinctNeighbours.ts";
import type { TieArrays } from "../model/TieArrays.ts";

/**
 * Says for each pair of actors i < j, at `i * order + j`, who reaches whom along arcs: 1 i reaches j, 2 j reaches i, 3 both.
 *
 * O(actors × (actors + ties)) time, O(actors²) space.
 */
export function reachCodes(network: TieArrays): Uint8Array {
  const { order } = network;
  const { offsets, targets } = distinctNeighbours(network, network.directed ? "out" : "both");
  const codes = new Uint8Array(order * order);
  const seenFrom = new Int32Array(order).fill(-1);
  const queue = new Uint32Array(order);
  for (let root = 0; root < order; root += 1) {
    queue[0] = root;
    seenFrom[root] = root;
    let filled = 1;
    for (let place = 0; place < filled; place += 1) {
      const actor = queue[place] as number;
      const end = offsets[actor + 1] as number;
      for (let slot = offsets[actor] as number; slot < end; slot += 1) {
        const other = targets[slot] as number;
        if (seenFrom[other] === root) continue;
        seenFrom[other] = root;
        queue[filled] = other;
        filled += 1;
      }
    }
    for (let place = 1; place < filled; place += 1) {
      const other = queue[place] as number;
      const [cell, code] = root < other ? [root * order + other, 1] : [other * order + root, 2];
      codes[cell] = (codes[cell] as number) | code;
    }
  }
  return codes;
}
