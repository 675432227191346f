import type { Spell } from "../../model/NetworkFile.ts";
import type { JsonValue } from "./JsonValue.ts";

/** The member `spells` of an actor or a tie, where it has any. */
export function jsonSpellsOf(spells: readonly Spell[] = []): (readonly [string, JsonValue])[] {
  if (spells.length === 0) return [];
  const list = spells.map(
    ({ from, to }) =>
      new Map([
        ["from", from],
        ["to", to],
      ]),
  );
  return [["spells", list]];
}
