import { fileError, type Place } from "../fileError.ts";
import type { JsonObject, JsonValue } from "./JsonValue.ts";

/** A value that must be an object. */
export function jsonObject(value: JsonValue | undefined, place: Place): JsonObject {
  if (value instanceof Map) return value;
  throw fileError(place, value === undefined ? "nothing" : "something else", "an object");
}
