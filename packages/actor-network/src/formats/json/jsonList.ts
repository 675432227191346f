import { fileError } from "../fileError.ts";
import type { JsonObject, JsonValue } from "./JsonValue.ts";

/** The list that an object has under a name. */
export function jsonList(object: JsonObject, name: string): readonly JsonValue[] {
  const value = object.get(name);
  if (Array.isArray(value)) return value;
  throw fileError([name], value === undefined ? "nothing" : "something else", "a list");
}
