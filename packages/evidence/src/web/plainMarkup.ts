import { EvidenceError } from "../errors.ts";
import {
  attributesOf,
  boundaries,
  cells,
  closedBy,
  headElements,
  inline,
  keptAttributes,
  leftOut,
  rawElements,
  structure,
  tableParts,
  voidElements,
} from "./nestingRules.ts";
import type { PageLimits } from "./pageLimits.ts";
import { scanTag } from "./scanTag.ts";

export interface PlainMarkup {
  /** The page with every element closed, and without what runs, is not shown or says only how things look. */
  readonly markup: string;
  /** The address that a browser noted when it saved the page. */
  readonly savedFrom: string | null;
}

const longestData = 100_000;
const longestValue = 10_000;

/**
 * Rewrites a page so that any parser builds the same small tree of it, and refuses what would build too large a one.
 *
 * Every element gets its end tag, where browsers would put it; scripts, styles, comments and attributes that say nothing
 * about the text are left out. The limits are counted here, before a document is built: DOM libraries take time that
 * grows with the square of the depth and more. O(characters).
 *
 * @throws {EvidenceError} `limit-exceeded`
 */
export function plainMarkup(html: string, limits: PageLimits): PlainMarkup {
  const head: string[] = [];
  const body: string[] = [];
  const open: string[] = [];
  const endless = new Set<string>();
  let [language, savedFrom, title] = ["", null as string | null, null as string | null];
  let [elements, summedDepth, at, isInLine] = [0, 0, 0, false];

  const closeTo = (depth: number) => {
    while (open.length > depth) body.push(`</${open.pop()}>`);
  };
  /** Skips to the end of an element that is left out, and gives what it holds. */
  const skip = (name: string, from: number): string => {
    const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi");
    closing.lastIndex = from;
    const found = endless.has(name) ? null : closing.exec(html);
    if (found === null) {
      // Looked for once: a page of nothing but starts would be read through for each.
      endless.add(name);
      at = rawElements.has(name) ? html.length : from;
      return "";
    }
    at = scanTag(html, found.index)?.end ?? html.length;
    return html.slice(from, found.index);
  };

  while (at < html.length) {
    const next = html.indexOf("<", at);
    const text = html.slice(at, next < 0 ? html.length : next);
    if (text !== "" && (isInLine || /\S/.test(text))) {
      const plain = decoded(text);
      body.push(plain);
      isInLine = true;
      // Each reference that is left becomes a piece of text of its own in the document.
      for (let sign = plain.indexOf("&"); sign >= 0; sign = plain.indexOf("&", sign + 1)) elements += 1;
      if (elements > limits.elements) throw exceeded("elements", limits.elements);
    }
    if (next < 0) break;
    const tag = scanTag(html, next);
    if (tag === null) {
      const [kept, end, note] = markedStretch(html, next);
      if (kept !== "") elements += 1;
      if (elements > limits.elements) throw exceeded("elements", limits.elements);
      savedFrom ??= /^ saved from url=\(\d+\)(https?:\/\/\S{1,2000}) /.exec(note)?.[1] ?? null;
      body.push(kept);
      at = end;
      continue;
    }
    at = tag.end;
    const { name, attributes } = tag;
    if (name === "html" && !tag.isEnd)
      language ||= attributes.get("lang") ?? attributes.get("xml:lang") ?? "";
    if (tag.isEnd) {
      const depth = endOf(name, open);
      if (depth !== null) closeTo(depth);
      isInLine = inline.has(name);
      continue;
    }
    if (name === "title") {
      const text = skip(name, at);
      if (endless.has(name)) at = tag.end;
      title ??= text.slice(0, longestValue).replaceAll("<", "&lt;");
      continue;
    }
    if (leftOut.has(name)) {
      const isData =
        name === "script" && attributes.get("type")?.trim().toLowerCase() === "application/ld+json";
      const data = skip(name, at);
      if (isData && data.length <= longestData)
        head.push(`<script type="application/ld+json">${data}</script>`);
      continue;
    }
    if (!structure.has(name) && !headElements.has(name)) continue;
    elements += 1;
    if (elements > limits.elements) throw exceeded("elements", limits.elements);
    if (headElements.has(name)) {
      head.push(`<${name}${written(name, attributes)}>`);
      continue;
    }
    closeTo(startOf(name, open));
    body.push(`<${name}${written(name, attributes)}>`);
    isInLine = inline.has(name);
    summedDepth += open.length + 1;
    if (summedDepth > limits.summedDepth) throw exceeded("summed depth", limits.summedDepth);
    if (voidElements.has(name)) continue;
    open.push(name);
    if (open.length > limits.depth) throw exceeded("depth", limits.depth);
  }
  closeTo(0);
  const attributes = language === "" ? "" : ` lang="${quoted(language)}"`;
  const titled = `<title>${title ?? ""}</title>`;
  const markup = `<!DOCTYPE html><html${attributes}><head>${titled}${head.join("")}</head><body>${body.join("")}</body></html>`;
  return { markup, savedFrom };
}

const named: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00A0"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["quot", '"'],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["hellip", "…"],
  ["mdash", "—"],
  ["middot", "·"],
]);

/** A text with the references decoded that pages are full of; `&` and `<` and rare ones are left to the parser. */
function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{4,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const isPlain = code > 0x9f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isPlain ? String.fromCodePoint(code) : whole;
  });
}

/** What stands at a `<` that begins no tag: text that is kept, where it ends, and the words of a comment. */
function markedStretch(html: string, at: number): readonly [kept: string, end: number, comment: string] {
  if (html.startsWith("<!--", at)) {
    const close = html.indexOf("-->", at + 2);
    if (close < 0) return ["", html.length, ""];
    return ["", close + 3, html.slice(at + 4, Math.min(close, at + 3000))];
  }
  if (/[!?/]/.test(html[at + 1] ?? "")) {
    const close = html.indexOf(">", at + 1);
    return ["", close < 0 ? html.length : close + 1, ""];
  }
  return ["&lt;", at + 1, ""];
}

/** How many elements stay open when an element starts: those stay that its start does not close. */
function startOf(name: string, open: readonly string[]): number {
  let stays = open.length;
  for (let depth = open.length; depth > 0; depth -= 1) {
    const outer = open[depth - 1] ?? "";
    // A row's start closes a cell, and then the row around it.
    if (closedBy.get(outer)?.has(name)) stays = depth - 1;
    else if (boundaries.has(outer)) break;
  }
  return stays;
}

/** How many elements stay open after an end tag; `null` where it ends nothing. */
function endOf(name: string, open: readonly string[]): number | null {
  for (let depth = open.length; depth > 0; depth -= 1) {
    const outer = open[depth - 1] ?? "";
    if (outer === name) return depth - 1;
    if (cells.has(outer) && !tableParts.has(name)) return null;
  }
  return null;
}

function written(element: string, attributes: ReadonlyMap<string, string>): string {
  const kept = attributesOf.get(element) ?? keptAttributes;
  let text = "";
  for (const [name, value] of attributes) {
    if (name === "style" && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) text += " hidden";
    else if (kept.has(name)) text += ` ${name}="${quoted(value.slice(0, longestValue))}"`;
    // Readability counts links within the page less than those that lead elsewhere.
    else if (element === "a" && name === "href" && value.startsWith("#")) text += ' href="#"';
  }
  return text;
}

const quoted = (value: string): string => value.replaceAll('"', "&quot;");

function exceeded(what: string, most: number): EvidenceError {
  const message = `Found a page with more than ${most} as its ${what}; expected at most ${most}, unless the limit is raised.`;
  return new EvidenceError("limit-exceeded", message, [what]);
}
