import type { Direction } from "./Direction.ts";
import type { TieArrays } from "./TieArrays.ts";

/** Neighbour lists in one block: those of actor `i` stand from `offsets[i]` up to `offsets[i + 1]`. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  /** The neighbour. */
  readonly targets: Uint32Array;
  /** Strength of the tie to the neighbour. */
  readonly weights: Float64Array;
  /** Position of the arc in the network's `sources` and `targets`. */
  readonly ties: Uint32Array;
}

/**
 * Lists each actor's neighbours: those it sends to (`out`), receives from (`in`), or `both`.
 *
 * An undirected network gives the same lists for every direction. Parallel ties are listed each; a self-loop
 * stands once under `out` and `in`, twice under `both` and in an undirected network. Neighbours stand in file
 * order; isolated actors have empty lists.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 2),
 *   targets: Uint32Array.of(1, 0),
 *   weights: Float64Array.of(1, 5),
 * };
 * [...adjacency(network, "in").targets]; // => [2, 0]
 * [...adjacency(network, "in").offsets]; // => [0, 1, 2, 2]
 */
export function adjacency(network: TieArrays, direction: Direction): Adjacency {
  const { directed, order, sources, targets, weights } = network;
  const forward = !directed || direction !== "in";
  const backward = !directed || direction !== "out";
  const offsets = new Uint32Array(order + 1);
  for (let arc = 0; arc < sources.length; arc++) {
    const source = sources[arc] as number;
    const target = targets[arc] as number;
    if (forward) offsets[source + 1] = (offsets[source + 1] as number) + 1;
    if (backward) offsets[target + 1] = (offsets[target + 1] as number) + 1;
  }
  for (let actor = 0; actor < order; actor++) {
    offsets[actor + 1] = (offsets[actor + 1] as number) + (offsets[actor] as number);
  }

  const next = offsets.slice(0, order);
  const size = offsets[order] as number;
  const neighbours = new Uint32Array(size);
  const strengths = new Float64Array(size);
  const ties = new Uint32Array(size);
  for (let arc = 0; arc < sources.length; arc++) {
    const source = sources[arc] as number;
    const target = targets[arc] as number;
    if (forward) {
      const slot = next[source] as number;
      next[source] = slot + 1;
      neighbours[slot] = target;
      strengths[slot] = weights[arc] as number;
      ties[slot] = arc;
    }
    if (backward) {
      const slot = next[target] as number;
      next[target] = slot + 1;
      neighbours[slot] = source;
      strengths[slot] = weights[arc] as number;
      ties[slot] = arc;
    }
  }
  return { offsets, targets: neighbours, weights: strengths, ties };
}
