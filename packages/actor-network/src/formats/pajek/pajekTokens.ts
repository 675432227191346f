import { checkSize } from "../checkSize.ts";
import type { Place } from "../fileError.ts";
import { fileError } from "../fileError.ts";

/** One word of a line; `quoted` for a text in quotes, `times` for what stands in brackets. */
export interface PajekToken {
  readonly text: string;
  readonly kind: "word" | "quoted" | "times";
}

/**
 * Splits a line of a Pajek file into words, texts in quotes and times in brackets.
 *
 * In quotes `\"` and `\\` stand for a quote and a backslash, as igraph and networkx write them, unless the text would
 * then never end.
 */
export function pajekTokens(line: string, place: Place, textLength: number): PajekToken[] {
  const tokens: PajekToken[] = [];
  let at = 0;
  while (at < line.length) {
    const character = line[at] ?? "";
    if (isBlank(character)) {
      at += 1;
      continue;
    }
    let end: number;
    if (character === '"') {
      end = quoteEnd(line, at, place);
      tokens.push({ text: unescaped(line, at, end), kind: "quoted" });
    } else if (character === "[") {
      end = line.indexOf("]", at);
      if (end < 0) throw fileError(place, "a bracket that is never closed", "times such as [1-3,5]");
      tokens.push({ text: line.slice(at + 1, end), kind: "times" });
    } else {
      end = wordEnd(line, at);
      tokens.push({ text: line.slice(at, end), kind: "word" });
      end -= 1;
    }
    checkSize("characters in one text", tokens.at(-1)?.text.length ?? 0, textLength, place);
    at = end + 1;
  }
  return tokens;
}

function isBlank(character: string): boolean {
  return (
    character === " " ||
    character === "\t" ||
    character === "\u00a0" ||
    character === "\f" ||
    character === "\v"
  );
}

function wordEnd(line: string, start: number): number {
  let end = start + 1;
  while (end < line.length && !isBlank(line[end] ?? "")) end += 1;
  return end;
}

function quoteEnd(line: string, start: number, place: Place): number {
  for (let at = start + 1; at < line.length; at += 1) {
    const character = line[at];
    if (character === '"') return at;
    if (character === "\\" && isEscape(line, at)) at += 1;
  }
  const plain = line.indexOf('"', start + 1);
  if (plain < 0) throw fileError(place, "a quote that is never closed", "both quotes on one line");
  return plain;
}

function isEscape(line: string, at: number): boolean {
  return line[at + 1] === '"' || line[at + 1] === "\\";
}

function unescaped(line: string, start: number, end: number): string {
  const text = line.slice(start + 1, end);
  return text.replace(/\\(["\\])/g, "$1");
}
