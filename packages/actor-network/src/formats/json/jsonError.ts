import type { ActorNetworkError } from "../../errors.ts";
import { fileError } from "../fileError.ts";
import type { JsonCursor } from "./JsonCursor.ts";
import { jsonPlace } from "./jsonPlace.ts";

/** The error for what stands at the cursor: its place and its kind, and nothing of the file but signs of JSON. */
export function jsonError(cursor: JsonCursor, expected: string): ActorNetworkError {
  const { text, at } = cursor;
  const found = at < text.length ? kindOf(text[at] as string) : "the end of the text";
  return fileError(jsonPlace(cursor, at), found, expected);
}

function kindOf(sign: string): string {
  if ('{}[],:"\\'.includes(sign)) return `the sign ${sign}`;
  if (/[0-9-]/.test(sign)) return "a number";
  if (/\p{L}/u.test(sign)) return "a letter";
  return sign < " " ? "a control character" : "another sign";
}
