import type { Place } from "../fileError.ts";
import type { JsonCursor } from "./JsonCursor.ts";

/** Line and column of a place in a text. */
export function jsonPlace({ text }: JsonCursor, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return [before.length, (before.at(-1) ?? "").length + 1];
}
