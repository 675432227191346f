import { guidOf } from "./guidOf.ts";

/** Gives each thing of a file its own GUID, always the same for the same ids in the same order. */
export function guids(): (kind: string, id: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (kind, id) => {
    const key = JSON.stringify([kind, id]);
    const before = given.get(key);
    if (before !== undefined) return before;
    let guid = guidOf(kind, id);
    for (let number = 2; taken.has(guid); number += 1) guid = guidOf(kind, `${id}\u0000${number}`);
    taken.add(guid);
    given.set(key, guid);
    return guid;
  };
}
