import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { distinctNeighbours, type NeighbourLists, sayDirection } from "./distinctNeighbours.ts";

export interface CorenessOptions {
  /** Degree that must hold within the core: ties sent, received, or their sum. Must be said for a directed network. */
  readonly direction?: Direction;
}

/**
 * Tells the largest core that each actor belongs to.
 *
 * The k-core is what is left once actors with fewer than k ties to what is left are taken away, again and again. A whole
 * number per actor in the network's order, 0 for an isolated one. Under `both` a tie that is returned counts twice in a
 * directed network, as in igraph.
 *
 * Parallel ties count once, self-loops not; weights are not used. O(actors + ties) time and space.
 *
 * @example
 * const triangleWithTail = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2, 2),
 *   targets: Uint32Array.of(1, 2, 0, 3),
 *   weights: Float64Array.of(1, 1, 1, 1),
 * };
 * [...coreness(triangleWithTail)]; // => [2, 2, 2, 1]
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction.
 * @see Batagelj & Zaveršnik (2011), Advances in Data Analysis and Classification 5(2), 129–145.
 */
export function coreness(network: TieArrays, options: CorenessOptions = {}): Uint32Array {
  const direction = sayDirection(network, options.direction);
  if (!network.directed) {
    const lists = distinctNeighbours(network, "both");
    return peeled(network.order, [lists], [lists]);
  }
  const out = distinctNeighbours(network, "out");
  const into = distinctNeighbours(network, "in");
  // When an actor goes, those it receives from lose a tie that they send, and those it sends to one that they receive.
  if (direction === "out") return peeled(network.order, [out], [into]);
  if (direction === "in") return peeled(network.order, [into], [out]);
  return peeled(network.order, [out, into], [out, into]);
}

/** Takes away the weakest actor again and again; `counting` lists make up a degree, `losing` whose degree then falls. */
function peeled(
  order: number,
  counting: readonly NeighbourLists[],
  losing: readonly NeighbourLists[],
): Uint32Array {
  const left = new Uint32Array(order);
  for (const { offsets } of counting) {
    for (let actor = 0; actor < order; actor += 1) {
      left[actor] = (left[actor] as number) + (offsets[actor + 1] as number) - (offsets[actor] as number);
    }
  }
  const { queue, places, begins } = sortedByDegree(left);
  for (let head = 0; head < order; head += 1) {
    const actor = queue[head] as number;
    const core = left[actor] as number;
    for (const { offsets, targets } of losing) {
      const end = offsets[actor + 1] as number;
      for (let slot = offsets[actor] as number; slot < end; slot += 1) {
        const other = targets[slot] as number;
        const degree = left[other] as number;
        if (degree <= core) continue;
        // The first of its degree changes places with it and the next degree begins one later.
        const begin = begins[degree] as number;
        const first = queue[begin] as number;
        const place = places[other] as number;
        queue[place] = first;
        places[first] = place;
        queue[begin] = other;
        places[other] = begin;
        begins[degree] = begin + 1;
        left[other] = degree - 1;
      }
    }
  }
  return left;
}

/** Actors by degree, where each of them stands, and where each degree begins. */
function sortedByDegree(degrees: Uint32Array): {
  readonly queue: Uint32Array;
  readonly places: Uint32Array;
  readonly begins: Uint32Array;
} {
  let largest = 0;
  for (const degree of degrees) largest = Math.max(largest, degree);
  const begins = new Uint32Array(largest + 2);
  for (const degree of degrees) begins[degree + 1] = (begins[degree + 1] as number) + 1;
  for (let degree = 0; degree <= largest; degree += 1) {
    begins[degree + 1] = (begins[degree + 1] as number) + (begins[degree] as number);
  }
  const next = begins.slice();
  const queue = new Uint32Array(degrees.length);
  const places = new Uint32Array(degrees.length);
  for (let actor = 0; actor < degrees.length; actor += 1) {
    const degree = degrees[actor] as number;
    const place = next[degree] as number;
    next[degree] = place + 1;
    queue[place] = actor;
    places[actor] = place;
  }
  return { queue, places, begins };
}
