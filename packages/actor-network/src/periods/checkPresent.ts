import { ActorNetworkError } from "../errors.ts";

/** Who is there in each of two periods, 1 or 0 per actor. */
export interface Presence {
  readonly before: ArrayLike<number>;
  readonly after: ArrayLike<number>;
}

/** Refuses lists of who is there that were made for another number of actors. */
export function checkPresent(present: Presence, order: number): void {
  for (const side of ["before", "after"] as const) {
    if (present[side].length === order) continue;
    const message = `present.${side} holds ${present[side].length} actors; expected the network's ${order}.`;
    throw new ActorNetworkError("invalid-option", message, ["present", side]);
  }
}
