import { forEachLine } from "../text/forEachLine.ts";

export interface FrontMatter {
  readonly properties: ReadonlyMap<string, string>;
  /** Where the text after it begins; 0 where there is none. */
  readonly end: number;
  /** Lines that are not `name: value`, or give a name again. */
  readonly skipped: number;
}

/** Longest front matter that is looked for, in characters. */
const longest = 64 * 1024;

/**
 * Reads the lines between two `---` at the very start of a Markdown text.
 *
 * Only lines of the form `name: value` are taken, quotes around a value left out; lists and nested values are not.
 */
export function frontMatter(text: string): FrontMatter {
  const properties = new Map<string, string>();
  let [end, skipped] = [0, 0];
  if (!/^---[ \t]*\n/.test(text)) return { properties, end, skipped };
  forEachLine(text.slice(0, longest), (start, lineEnd, number) => {
    if (number === 1 || end > 0) return;
    const line = text.slice(start, lineEnd);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) {
      end = Math.min(lineEnd + 1, text.length);
      return;
    }
    const [, name, value] = /^([^\s:#-][^:]{0,199}):(?:[ \t]+(.*))?$/.exec(line) ?? [];
    if (name === undefined || properties.has(name)) skipped += line.trim() === "" ? 0 : 1;
    else properties.set(name, unquoted((value ?? "").trim()));
  });
  return end === 0 ? { properties: new Map(), end, skipped: 0 } : { properties, end, skipped };
}

function unquoted(value: string): string {
  const quote = value[0];
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
  return isQuoted ? value.slice(1, -1) : value;
}
