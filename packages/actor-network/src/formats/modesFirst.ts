import type { NetworkFile } from "../model/NetworkFile.ts";

export interface ModesFirst {
  /** The actors in the order to write: those of the first mode, then those of the second. */
  readonly actors: Uint32Array;
  /** Where each actor stands in that order. */
  readonly placeOf: Uint32Array;
  /** Number of actors of the first mode; `null` for a network of one mode. */
  readonly first: number | null;
  readonly lost: readonly string[];
}

/** Orders actors for a format in which those of the first mode stand first. */
export function modesFirst({ order, modes }: Pick<NetworkFile, "order" | "modes">): ModesFirst {
  const actors = Uint32Array.from({ length: order }, (_, actor) => actor);
  if (modes === null) return { actors, placeOf: actors, first: null, lost: [] };
  const sorted = Uint32Array.from([
    ...actors.filter((actor) => modes[actor] === 0),
    ...actors.filter((actor) => modes[actor] === 1),
  ]);
  const placeOf = new Uint32Array(order);
  sorted.forEach((actor, place) => {
    placeOf[actor] = place;
  });
  const isMoved = sorted.some((actor, place) => actor !== place);
  return {
    actors: sorted,
    placeOf,
    first: modes.reduce((count, mode) => count + (mode === 0 ? 1 : 0), 0),
    lost: isMoved ? ["Actors of the first mode are moved before those of the second."] : [],
  };
}
