import type { AttributeValue } from "../../model/NetworkFile.ts";
import { fileError, type Place } from "../fileError.ts";
import { parseNumber } from "../parseNumber.ts";
import { quoted } from "../quoted.ts";
import type { PajekToken } from "./pajekTokens.ts";

/** Reads pairs of a name and a value, as they end a line of a vertex, an arc or an edge. */
export function pajekParameters(
  tokens: readonly PajekToken[],
  start: number,
  place: Place,
): (readonly [string, AttributeValue])[] {
  const pairs: (readonly [string, AttributeValue])[] = [];
  for (let at = start; at < tokens.length; at += 2) {
    const name = tokens[at]?.text ?? "";
    const value = tokens[at + 1];
    if (!value) throw fileError(place, `${quoted(name)} without a value`, "pairs of a name and a value");
    pairs.push([name, value.kind === "word" ? pajekValue(value.text) : value.text]);
  }
  return pairs;
}

/** A number where a word is one, but a word such as `007` is a text. */
function pajekValue(word: string): AttributeValue {
  return /^[+-]?0\d/.test(word) ? word : (parseNumber(word) ?? word);
}
