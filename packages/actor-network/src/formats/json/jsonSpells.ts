import type { Spell } from "../../model/NetworkFile.ts";
import type { JsonValue } from "./JsonValue.ts";

/** Reads a list of `{ from, to }`; `null` for anything else. */
export function jsonSpells(value: JsonValue | undefined): Spell[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const spells = value.map((item: JsonValue): Spell | null => {
    if (!(item instanceof Map) || item.size !== 2) return null;
    const from = moment(item.get("from"));
    const to = moment(item.get("to"));
    return from === undefined || to === undefined ? null : { from, to };
  });
  return spells.every((spell) => spell !== null) ? spells : null;
}

function moment(value: JsonValue | undefined): string | null | undefined {
  if (value === null || typeof value === "string") return value;
  return typeof value === "number" ? String(value) : undefined;
}
