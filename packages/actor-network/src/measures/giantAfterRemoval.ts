import type { TieArrays } from "../model/TieArrays.ts";
import { components } from "./components.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";

/**
 * Tells for each actor how many actors the largest component holds once that actor is gone.
 *
 * A count per actor in the network's order, 0 to n − 1; less is worse for the network. Always defined; 0 for a single actor.
 *
 * Direction is dropped; parallel ties and self-loops change nothing. The pieces into which an actor's component falls are
 * read off one depth-first search: O(actors + ties) time and space, without recursion.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 5,
 *   sources: Uint32Array.of(0, 1, 2, 3),
 *   targets: Uint32Array.of(1, 2, 3, 4),
 *   weights: Float64Array.of(1, 1, 1, 1),
 * };
 * [...giantAfterRemoval(path)]; // => [4, 3, 2, 3, 4]
 * @see Hopcroft & Tarjan (1973), Communications of the ACM 16(6), 372–378.
 */
export function giantAfterRemoval(network: TieArrays): Uint32Array {
  const { order } = network;
  const { of, sizes } = components(network, "weak");
  const [first, second] = largestTwo(sizes);
  const largest = sizes.indexOf(first);
  const { largestPiece, cutOff } = pieces(network);
  return Uint32Array.from({ length: order }, (_, actor) => {
    const own = of[actor] as number;
    const elsewhere = own === largest ? second : first;
    const rest = (sizes[own] as number) - 1 - (cutOff[actor] as number);
    return Math.max(elsewhere, rest, largestPiece[actor] as number);
  });
}

function largestTwo(sizes: readonly number[]): [number, number] {
  let [first, second] = [0, 0];
  for (const size of sizes) {
    if (size > first) [first, second] = [size, first];
    else if (size > second) second = size;
  }
  return [first, second];
}

/** The branches of a depth-first search that hang on each actor alone: the largest of them, and all together. */
function pieces(network: TieArrays): { largestPiece: Uint32Array; cutOff: Uint32Array } {
  const { order } = network;
  const { offsets, targets } = distinctNeighbours(network, "both");
  const entered = new Int32Array(order).fill(-1);
  const lowest = new Int32Array(order);
  const parents = new Int32Array(order).fill(-1);
  const next = offsets.slice(0, order);
  const branch = new Uint32Array(order).fill(1);
  const largestPiece = new Uint32Array(order);
  const cutOff = new Uint32Array(order);
  let time = 0;
  const enter = (actor: number): void => {
    entered[actor] = lowest[actor] = time;
    time += 1;
  };
  for (let root = 0; root < order; root += 1) {
    if (entered[root] !== -1) continue;
    enter(root);
    let actor = root;
    while (actor !== -1) {
      const slot = next[actor] as number;
      const parent = parents[actor] as number;
      if (slot < (offsets[actor + 1] as number)) {
        next[actor] = slot + 1;
        const other = targets[slot] as number;
        if (entered[other] === -1) {
          parents[other] = actor;
          enter(other);
          actor = other;
        } else if (other !== parent) {
          lowest[actor] = Math.min(lowest[actor] as number, entered[other] as number);
        }
        continue;
      }
      if (parent !== -1) {
        const size = branch[actor] as number;
        branch[parent] = (branch[parent] as number) + size;
        lowest[parent] = Math.min(lowest[parent] as number, lowest[actor] as number);
        if ((lowest[actor] as number) >= (entered[parent] as number)) {
          largestPiece[parent] = Math.max(largestPiece[parent] as number, size);
          cutOff[parent] = (cutOff[parent] as number) + size;
        }
      }
      actor = parent;
    }
  }
  return { largestPiece, cutOff };
}
