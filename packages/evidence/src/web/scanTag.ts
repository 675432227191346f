export interface ScannedTag {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Values as they stand in the page, with entities; the first of a name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The place after `>`; the end of the page where that is missing. */
  readonly end: number;
}

const longestName = 100;
const mostAttributes = 100;

/** Reads the tag that begins at a `<`; `null` where none begins. O(characters of the tag). */
export function scanTag(html: string, start: number): ScannedTag | null {
  const isEnd = html[start + 1] === "/";
  let at = start + (isEnd ? 2 : 1);
  if (!/[a-z]/i.test(html[at] ?? "")) return null;
  const take = (stretch: RegExp): string => {
    stretch.lastIndex = at;
    const found = stretch.exec(html)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const name = take(/[^\s/>]*/y)
    .slice(0, longestName)
    .toLowerCase();
  const attributes = new Map<string, string>();
  while (take(/[\s/]*/y).length >= 0 && at < html.length && html[at] !== ">") {
    // A sign of equality that nothing stands before begins a name.
    const key = (html[at] === "=" ? take(/=/y) : "") + take(/[^\s/>=]*/y);
    let value = "";
    take(/\s*/y);
    if (html[at] === "=") {
      at += 1;
      take(/\s*/y);
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1);
        // As browsers do: a tag that the page ends in is none.
        if (close < 0) return { name, isEnd, attributes: new Map(), end: html.length };
        value = html.slice(at + 1, close);
        at = close + 1;
      } else value = take(/[^\s>]*/y);
    }
    const lower = key.slice(0, longestName).toLowerCase();
    if (attributes.size < mostAttributes && !attributes.has(lower)) attributes.set(lower, value);
  }
  return { name, isEnd, attributes, end: Math.min(at + 1, html.length) };
}
