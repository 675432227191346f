import { fileError, type Place } from "../fileError.ts";
import type { JsonObject } from "./JsonValue.ts";

/** The id that an object has under a name: a text, or a number as JavaScript writes it. */
export function jsonId(object: JsonObject, name: string, place: Place): string {
  const value = object.get(name);
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw fileError([...place, name], value === undefined ? "nothing" : "something else", "the id of an actor");
}
