import { ActorNetworkError } from "../errors.ts";
import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";

/** Which ties of a directed network count for an actor. */
export interface DirectionOptions {
  /** Arcs that count. Must be said for a directed network; an undirected one has only `both`. */
  readonly direction?: Direction;
}

/**
 * Adds up, per actor, what each of its arcs in the direction asked for is worth; self-loops are left out.
 *
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction.
 */
export function totalPerActor(
  network: TieArrays,
  options: DirectionOptions,
  worth: (arc: number) => number,
): Float64Array {
  const { directed, order, sources, targets } = network;
  const { direction } = options;
  if (directed && direction === undefined) {
    throw new ActorNetworkError(
      "invalid-option",
      "The network is directed and no direction is given; expected out, in or both.",
      ["direction"],
    );
  }
  const out = !directed || direction !== "in";
  const into = !directed || direction !== "out";
  const totals = new Float64Array(order);
  for (let arc = 0; arc < sources.length; arc++) {
    const source = sources[arc] ?? 0;
    const target = targets[arc] ?? 0;
    if (source === target) continue;
    if (out) totals[source] = (totals[source] ?? 0) + worth(arc);
    if (into) totals[target] = (totals[target] ?? 0) + worth(arc);
  }
  return totals;
}
