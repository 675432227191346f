import { numberText } from "../numberText.ts";
import type { JsonValue } from "./JsonValue.ts";

/** Writes a JSON value; no outside name becomes the key of an object on the way. */
export function jsonText(value: JsonValue): string {
  if (typeof value === "number") return numberText(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (!(value instanceof Map)) return `[${(value as readonly JsonValue[]).map(jsonText).join(",")}]`;
  const members = Array.from(value as Map<string, JsonValue>, ([name, member]) => {
    return `${JSON.stringify(name)}:${jsonText(member)}`;
  });
  return `{${members.join(",")}}`;
}
