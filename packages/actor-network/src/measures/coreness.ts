import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { sayDirection } from "./distinctNeighbours.ts";
import type { NeighbourLists } from "./NeighbourLists.ts";
import { neighbourSets } from "./neighbourSets.ts";

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
    const lists = neighbourSets(network, "both");
    return peeled(network.order, [lists], [lists]);
  }
  const out = neighbourSets(network, "out");
  const into = neighbourSets(network, "in");
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
  const remaining = Uint32Array.from(left, (_, actor) => actor);
  const queue = new Uint32Array(order);
  let count = order;
  // Whoever is looked at again for a core has at least so many ties: all looks together are fewer than the ends of ties.
  for (let last = -1; ; ) {
    const { core, kept } = nextCore(remaining, count, left, last);
    if (kept === 0) return left;
    count = kept;
    let tail = 0;
    for (let place = 0; place < count; place += 1) {
      const actor = remaining[place] as number;
      if (left[actor] !== core) continue;
      queue[tail] = actor;
      tail += 1;
    }
    for (let head = 0; head < tail; head += 1) {
      const actor = queue[head] as number;
      for (const { offsets, targets } of losing) {
        const end = offsets[actor + 1] as number;
        for (let slot = offsets[actor] as number; slot < end; slot += 1) {
          const other = targets[slot] as number;
          const degree = left[other] as number;
          if (degree <= core) continue;
          left[other] = degree - 1;
          if (degree - 1 !== core) continue;
          queue[tail] = other;
          tail += 1;
        }
      }
    }
    last = core;
  }
}

/** Drops whoever is in the last core and no further one; finds the smallest degree of the others. */
function nextCore(
  remaining: Uint32Array,
  count: number,
  left: Uint32Array,
  last: number,
): { readonly core: number; readonly kept: number } {
  let core = 0xffffffff;
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const actor = remaining[place] as number;
    const degree = left[actor] as number;
    if (degree <= last) continue;
    remaining[kept] = actor;
    kept += 1;
    if (degree < core) core = degree;
  }
  return { core, kept };
}
