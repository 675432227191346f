import type { AttributeValue } from "../../model/NetworkFile.ts";
import { fileError } from "../fileError.ts";
import { parseNumber } from "../parseNumber.ts";
import { quoted } from "../quoted.ts";
import type { GmlToken } from "./gmlTokens.ts";

/**
 * The value that a token states: a text, a number, `null` for one that is infinite or not a number.
 *
 * A whole number that a double cannot hold exactly stays a text, digit by digit.
 */
export function gmlValue({ kind, text, line }: GmlToken): AttributeValue {
  if (kind === "text") return text;
  if (/^[+-]?(?:inf(?:inity)?|nan)$/i.test(text)) return null;
  if (/^[A-Za-z_]/.test(text)) return text;
  const value = parseNumber(text);
  if (value === null) throw fileError([line], quoted(text), "a number or a text in quotes");
  return /^[+-]?\d+$/.test(text) && !Number.isSafeInteger(value) ? text : value;
}
