import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { distinctNeighbours, sayDirection } from "./distinctNeighbours.ts";

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
  const { order, directed } = network;
  const direction = sayDirection(network, options.direction);
  const views = (directed ? (["out", "in"] as const) : (["out"] as const)).map((way) =>
    distinctNeighbours(network, directed ? way : "both"),
  );
  // Whose degree falls when an actor goes: receivers of its ties lose an in-tie, senders to it an out-tie.
  const counting = views.filter(
    (_, view) => !directed || direction === "both" || (direction === "out") === (view === 0),
  );
  const losing = views.filter(
    (_, view) => !directed || direction === "both" || (direction === "out") === (view === 1),
  );
  const left = Uint32Array.from({ length: order }, (_, actor) =>
    counting.reduce(
      (sum, { offsets }) => sum + (offsets[actor + 1] as number) - (offsets[actor] as number),
      0,
    ),
  );
  const buckets: number[][] = [];
  const put = (actor: number) => {
    const degree = left[actor] as number;
    const bucket = buckets[degree] ?? [];
    buckets[degree] = bucket;
    bucket.push(actor);
  };
  for (let actor = 0; actor < order; actor += 1) put(actor);
  const core = new Uint32Array(order);
  const gone = new Uint8Array(order);
  for (let degree = 0; degree < buckets.length; ) {
    const actor = buckets[degree]?.pop();
    if (actor === undefined) {
      degree += 1;
      continue;
    }
    if (gone[actor] === 1 || left[actor] !== degree) continue;
    gone[actor] = 1;
    core[actor] = degree;
    for (const { offsets, targets } of losing) {
      for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
        const other = targets[slot] as number;
        if (gone[other] === 1 || (left[other] as number) <= degree) continue;
        left[other] = (left[other] as number) - 1;
        put(other);
      }
    }
  }
  return core;
}
