import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";
import { gmlText } from "./gmlTexts.ts";

/** A word (a key or a number), a text in quotes, or a bracket. */
export interface GmlToken {
  readonly kind: "word" | "text" | "open" | "close";
  readonly text: string;
  readonly line: number;
}

/** Goes through a GML file token by token; `null` at the end. Comments run from `#` to the end of the line. */
export function gmlTokens(text: string, textLength: number): () => GmlToken | null {
  let at = 0;
  let line = 1;
  const countLines = (from: number, to: number): void => {
    for (let place = from; place < to; place += 1) {
      const code = text.charCodeAt(place);
      if (code === lineFeed || (code === carriageReturn && text.charCodeAt(place + 1) !== lineFeed))
        line += 1;
    }
  };
  const skip = (): void => {
    while (at < text.length) {
      const start = at;
      if (text[at] === "#") while (at < text.length && !isBreak(text.charCodeAt(at))) at += 1;
      else if (isBlank(text.charCodeAt(at))) at += 1;
      else return;
      countLines(start, at);
    }
  };
  return () => {
    skip();
    const character = text[at];
    if (character === undefined) return null;
    const begun = line;
    if (character === "[" || character === "]") {
      at += 1;
      return { kind: character === "[" ? "open" : "close", text: character, line };
    }
    const start = at;
    if (character === '"') {
      const end = text.indexOf('"', at + 1);
      if (end < 0) throw fileError([line], "a quote that is never closed", "a text in quotes");
      checkSize("characters in one text", end - start, textLength, [line]);
      at = end + 1;
      countLines(start, at);
      return { kind: "text", text: gmlText(text.slice(start + 1, end)), line: begun };
    }
    while (at < text.length && !endsWord(text, at)) at += 1;
    checkSize("characters in one text", at - start, textLength, [line]);
    return { kind: "word", text: text.slice(start, at), line };
  };
}

const lineFeed = 10;
const carriageReturn = 13;

function isBreak(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function endsWord(text: string, at: number): boolean {
  const character = text[at];
  return character === "[" || character === "]" || character === '"' || isBlank(text.charCodeAt(at));
}
