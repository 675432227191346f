import { checkSize } from "../checkSize.ts";
import type { JsonCursor } from "./JsonCursor.ts";
import { jsonError } from "./jsonError.ts";
import { jsonPlace } from "./jsonPlace.ts";

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** Reads the text in quotes at the cursor, which goes behind it. */
export function parseJsonText(cursor: JsonCursor): string {
  const { text } = cursor;
  const start = cursor.at;
  let from = start + 1;
  let parsed = "";
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    const isEscape = code === 0x5c;
    if (code !== 0x22 && !isEscape && code >= 0x20) continue;
    parsed += text.slice(from, at);
    cursor.at = at;
    if (parsed.length > cursor.textLength) {
      checkSize("characters in one text", parsed.length, cursor.textLength, jsonPlace(cursor, start));
    }
    if (!isEscape) break;
    parsed += parseEscape(cursor);
    from = cursor.at;
    at = from - 1;
  }
  if (text[cursor.at] !== '"')
    throw jsonError(cursor, "a text that ends in a quote, without control characters");
  cursor.at += 1;
  return parsed;
}

function parseEscape(cursor: JsonCursor): string {
  const { text, at } = cursor;
  const code = /^u([0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[1];
  const escaped = code ? String.fromCharCode(Number.parseInt(code, 16)) : escapes.get(text[at + 1] ?? "");
  if (escaped === undefined) throw jsonError(cursor, "an escape that JSON knows");
  cursor.at += code ? 6 : 2;
  return escaped;
}
