import type { AttributeValue } from "../model/NetworkFile.ts";
import { fileError, type Place } from "./fileError.ts";
import { parseNumber } from "./parseNumber.ts";
import { quoted } from "./quoted.ts";

/** How a value is written, whatever a format calls it. */
export type ValueKind = "string" | "boolean" | "integer" | "real";

const expectedOf = {
  string: "a text",
  boolean: "true or false",
  integer: "a whole number",
  real: "a number",
} as const;

/**
 * Reads a value whose kind is declared.
 *
 * A whole number that a double cannot hold exactly stays a text, digit by digit. NaN and infinite numbers are
 * `null`, since nothing here computes with them.
 *
 * @throws {ActorNetworkError} `invalid-file`.
 */
export function parseTyped(text: string, kind: ValueKind, place: Place): AttributeValue {
  if (kind === "string") return text;
  const trimmed = text.trim();
  const value = kind === "boolean" ? parseBoolean(trimmed) : parseNumeric(trimmed, kind === "integer");
  if (value === undefined) throw fileError(place, quoted(text), expectedOf[kind]);
  return value;
}

function parseBoolean(text: string): boolean | undefined {
  if (/^(?:true|1)$/i.test(text)) return true;
  return /^(?:false|0)$/i.test(text) ? false : undefined;
}

function parseNumeric(text: string, whole: boolean): string | number | null | undefined {
  if (!whole && /^[+-]?(?:nan|inf(?:inity)?)$/i.test(text)) return null;
  if (whole && !/^[+-]?\d+$/.test(text)) return undefined;
  const value = parseNumber(text);
  if (whole && !Number.isSafeInteger(value)) return text;
  return value ?? undefined;
}
