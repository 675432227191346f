import type { ActorNetworkError } from "../../errors.ts";
import { fileError } from "../fileError.ts";
import { quoted } from "../quoted.ts";
import type { JsonCursor } from "./JsonCursor.ts";
import { jsonPlace } from "./jsonPlace.ts";

/** The error for what stands at the cursor. */
export function jsonError(cursor: JsonCursor, expected: string): ActorNetworkError {
  const { text, at } = cursor;
  const found = at < text.length ? quoted(text.slice(at, at + 20)) : "the end of the text";
  return fileError(jsonPlace(cursor, at), found, expected);
}
