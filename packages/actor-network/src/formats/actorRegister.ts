import { checkSize } from "./checkSize.ts";
import { fileError, type Place } from "./fileError.ts";
import { growingArray } from "./growingArray.ts";
import { quoted } from "./quoted.ts";

/** Actors by id, numbered in the order in which the file first names them. */
export interface ActorRegister {
  readonly add: (id: string, place: Place) => number;
  readonly named: (id: string, place: Place) => number;
  readonly found: (id: string, place: Place) => number;
  readonly size: () => number;
  readonly ids: readonly string[];
  /** The numbers in the order in which actors were added; throws for one that was named only. */
  readonly order: () => Uint32Array;
}

export function actorRegister(limit: number): ActorRegister {
  const position = new Map<string, number>();
  const ids: string[] = [];
  const added = growingArray(Uint32Array);
  const pending = new Map<number, Place>();

  const named: ActorRegister["named"] = (id, place) => {
    const known = position.get(id);
    if (known !== undefined) return known;
    if (id === "") throw fileError(place, "an empty id", "the id of an actor");
    checkSize("actors", ids.length + 1, limit, place);
    position.set(id, ids.length);
    pending.set(ids.length, place);
    return ids.push(id) - 1;
  };
  const settle = (actor: number): boolean => {
    if (!pending.delete(actor)) return false;
    added.push(actor);
    return true;
  };
  return {
    named,
    add: (id, place) => {
      const actor = named(id, place);
      if (settle(actor)) return actor;
      throw fileError(place, `the actor ${quoted(id)} a second time`, "ids that differ", "duplicate-actor");
    },
    found: (id, place) => {
      const actor = named(id, place);
      settle(actor);
      return actor;
    },
    size: () => ids.length,
    ids,
    order: () => {
      for (const [actor, place] of pending) {
        const id = quoted(ids[actor] ?? "");
        throw fileError(place, `a tie of ${id}`, "the id of an actor of this file", "unknown-actor");
      }
      return added.taken();
    },
  };
}
