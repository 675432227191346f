import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";

/** A word or a text in quotes, and its line. */
export interface DlToken {
  readonly text: string;
  readonly quoted: boolean;
  readonly line: number;
}

/** Goes through a text in which blanks, commas and line breaks separate words. */
export interface DlCursor {
  /** The next word; a character of `stops` ends a word and is one. `null` at the end. */
  readonly next: (stops?: string) => DlToken | null;
  /** The same without going on. */
  readonly peek: (stops?: string) => DlToken | null;
  /** The words of the next line that has any; `null` at the end. */
  readonly nextLine: () => readonly DlToken[] | null;
  readonly line: () => number;
  /** Gives back the way to this place. */
  readonly mark: () => () => void;
}

export function dlCursor(text: string, textLength: number): DlCursor {
  let at = 0;
  let line = 1;
  const skip = (pastLines: boolean): void => {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === lineFeed || code === carriageReturn) {
        if (!pastLines) return;
        if (code === lineFeed || text.charCodeAt(at + 1) !== lineFeed) line += 1;
      } else if (!isSeparator(code)) return;
    }
  };
  const word = (stops: string): DlToken => {
    const start = at;
    const isQuoted = text[at] === '"';
    if (isQuoted) {
      at = quoteEnd(text, at, line) + 1;
    } else if (stops.includes(text[at] ?? "")) {
      at += 1;
    } else {
      while (at < text.length && !endsWord(text, at, stops)) at += 1;
    }
    checkSize("characters in one text", at - start, textLength, [line]);
    const found = isQuoted ? text.slice(start + 1, at - 1) : text.slice(start, at);
    return { text: found, quoted: isQuoted, line };
  };
  const next: DlCursor["next"] = (stops = "") => {
    skip(true);
    return at < text.length ? word(stops) : null;
  };
  const mark = (): (() => void) => {
    const before = { at, line };
    return () => {
      ({ at, line } = before);
    };
  };
  return {
    next,
    mark,
    peek: (stops) => {
      const back = mark();
      const token = next(stops);
      back();
      return token;
    },
    nextLine: () => {
      const words: DlToken[] = [];
      for (let token = next(); token; token = at < text.length && !isBreak(text, at) ? word("") : null) {
        words.push(token);
        skip(false);
      }
      return words.length > 0 ? words : null;
    },
    line: () => line,
  };
}

const lineFeed = 10;
const carriageReturn = 13;

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === lineFeed || code === carriageReturn;
}

function isSeparator(code: number): boolean {
  return code === 32 || code === 9 || code === 44 || code === 11 || code === 12 || code === 0xa0;
}

function endsWord(text: string, at: number, stops: string): boolean {
  const code = text.charCodeAt(at);
  return isBreak(text, at) || isSeparator(code) || (stops !== "" && stops.includes(text[at] ?? ""));
}

function quoteEnd(text: string, start: number, line: number): number {
  for (let end = start + 1; end < text.length && !isBreak(text, end); end += 1) {
    if (text[end] === '"') return end;
  }
  throw fileError([line], "a quote that is never closed", "both quotes on one line");
}
