import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";
import type { Limits } from "../limits.ts";
import type { JsonCursor } from "./JsonCursor.ts";
import type { JsonObject, JsonValue } from "./JsonValue.ts";
import { jsonError } from "./jsonError.ts";
import { jsonPlace } from "./jsonPlace.ts";
import { parseJsonText } from "./parseJsonText.ts";

/** Levels at which the reader, which calls itself for each, stops whatever the limits say. */
const deepest = 1000;
const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const space = /[ \t\n\r]*/y;

/**
 * Reads a JSON document, strictly.
 *
 * Unlike `JSON.parse` it gives objects as maps, refuses a name that an object has twice, numbers that are too large
 * for a double, and nesting beyond the limit, and says where. A whole number that a double cannot hold exactly becomes
 * a text, digit by digit.
 *
 * O(characters) time and space.
 *
 * @throws {ActorNetworkError} `invalid-file`, `limit-exceeded`; its path is line and column.
 * @see RFC 8259
 */
export function parseJson(text: string, bounds: Pick<Limits, "depth" | "textLength">): JsonValue {
  const cursor = { text, at: 0, textLength: bounds.textLength, depth: Math.min(bounds.depth, deepest) };
  const value = parseValue(cursor, 0);
  skipSpace(cursor);
  if (cursor.at < text.length) throw jsonError(cursor, "nothing more");
  return value;
}

function skipSpace(cursor: JsonCursor): void {
  space.lastIndex = cursor.at;
  space.test(cursor.text);
  cursor.at = space.lastIndex;
}

function parseValue(cursor: JsonCursor, depth: number): JsonValue {
  skipSpace(cursor);
  switch (cursor.text[cursor.at]) {
    case "{":
      return parseObject(cursor, depth + 1);
    case "[":
      return parseList(cursor, depth + 1);
    case '"':
      return parseJsonText(cursor);
    case "t":
      return parseWord(cursor, "true", true);
    case "f":
      return parseWord(cursor, "false", false);
    case "n":
      return parseWord(cursor, "null", null);
    default:
      return parseNumber(cursor);
  }
}

function parseWord(cursor: JsonCursor, word: string, value: JsonValue): JsonValue {
  if (!cursor.text.startsWith(word, cursor.at)) throw jsonError(cursor, "a value");
  cursor.at += word.length;
  return value;
}

function parseNumber(cursor: JsonCursor): JsonValue {
  number.lastIndex = cursor.at;
  const match = number.exec(cursor.text);
  if (!match) throw jsonError(cursor, "a value");
  const value = Number(match[0]);
  if (!Number.isFinite(value)) throw jsonError(cursor, "a number that a double can hold");
  cursor.at = number.lastIndex;
  const isWhole = match[1] === undefined && match[2] === undefined;
  return isWhole && !Number.isSafeInteger(value) && String(value) !== match[0] ? match[0] : value + 0;
}

function parseList(cursor: JsonCursor, depth: number): JsonValue[] {
  const list: JsonValue[] = [];
  for (let more = opened(cursor, depth, "]"); more; more = followed(cursor, "]")) {
    list.push(parseValue(cursor, depth));
  }
  return list;
}

function parseObject(cursor: JsonCursor, depth: number): JsonObject {
  const object = new Map<string, JsonValue>();
  for (let more = opened(cursor, depth, "}"); more; more = followed(cursor, "}")) {
    skipSpace(cursor);
    const start = cursor.at;
    if (cursor.text[start] !== '"') throw jsonError(cursor, "a name in quotes");
    const name = parseJsonText(cursor);
    if (object.has(name)) {
      const place = jsonPlace(cursor, start);
      throw fileError(place, "a name a second time", "names that differ");
    }
    skipSpace(cursor);
    if (cursor.text[cursor.at] !== ":") throw jsonError(cursor, "a colon");
    cursor.at += 1;
    object.set(name, parseValue(cursor, depth));
  }
  return object;
}

/** Goes into the brackets at the cursor; tells whether anything is in them. */
function opened(cursor: JsonCursor, depth: number, close: string): boolean {
  if (depth > cursor.depth) {
    checkSize("levels of brackets", depth, cursor.depth, jsonPlace(cursor, cursor.at));
  }
  cursor.at += 1;
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== close) return true;
  cursor.at += 1;
  return false;
}

/** Goes behind the comma or the closing bracket; tells whether anything follows. */
function followed(cursor: JsonCursor, close: string): boolean {
  skipSpace(cursor);
  const next = cursor.text[cursor.at];
  if (next !== "," && next !== close) throw jsonError(cursor, `a comma or ${close}`);
  cursor.at += 1;
  return next === ",";
}
