import { counted } from "../../counted.ts";
import type { DocumentReading, ReadDocumentOptions } from "../DocumentReading.ts";
import { documentLimits } from "../documentLimits.ts";
import { reportOf } from "../reportOf.ts";
import { decodeDocument } from "../text/decodeDocument.ts";
import { forEachLine } from "../text/forEachLine.ts";
import { isBlank } from "../text/isBlank.ts";
import { passagesOf } from "../text/passagesOf.ts";
import { type SpanList, spanList } from "../text/spanList.ts";
import { frontMatter } from "./frontMatter.ts";

/** Longest line that is looked at for marks, in characters. */
const longestMark = 10_000;

/**
 * Reads a Markdown text; the text is kept as it is, marks and all, but for the ends of lines.
 *
 * Headings of both forms and paragraphs are passages, without the marks around them; a list, a table or a block of
 * code counts as a paragraph. Lines `name: value` of front matter are the properties, and it is in no passage. The
 * title is that of the front matter, else the first heading of the first level, else `null`.
 *
 * O(characters) time and space.
 *
 * @example
 * const { document } = readMarkdown("# 访谈\n\nFirst *words*.\n");
 * document.title; // => "访谈"
 * document.passages.map(({ kind }) => kind); // => ["heading", "paragraph"]
 * @throws {EvidenceError} `invalid-text`, `limit-exceeded`; its path is the line, where one is at fault.
 */
export function readMarkdown(input: string | Uint8Array, options: ReadDocumentOptions = {}): DocumentReading {
  const bounds = { ...documentLimits, ...options.limits };
  const { text, warnings } = decodeDocument(input, options);
  const { properties, end, skipped } = frontMatter(text);
  const list = spanList(text, bounds.passages);
  const first = addBlocks(text, end, list);
  const passages = passagesOf(text, list.spans);
  const notes = skipped === 0 ? [] : [`${counted(skipped, "line")} of the front matter left out.`];
  return {
    document: { format: "markdown", title: properties.get("title") ?? first, text, passages, properties },
    report: reportOf(passages.length, skipped, [...warnings, ...notes]),
  };
}

/** Adds headings and paragraphs; gives the first heading of the first level. */
function addBlocks(text: string, after: number, list: SpanList): string | null {
  let title: string | null = null;
  let from: number | null = null;
  let to = 0;
  let fence: string | null = null;
  const finish = (): void => {
    if (from !== null) list.add("paragraph", from, to);
    from = null;
  };
  const heading = (start: number, end: number, level: number): void => {
    list.add("heading", start, end);
    if (level === 1) title ??= text.slice(start, end).trim() || null;
  };
  forEachLine(text, (start, end) => {
    if (start < after) return;
    const line = text.slice(start, Math.min(end, start + longestMark));
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      to = end;
      if (mark?.startsWith(fence)) fence = null;
      return;
    }
    if (isBlank(text, start, end)) {
      finish();
      return;
    }
    const atx = end - start > longestMark ? null : /^( {0,3}(#{1,6})(?:[ \t]+|$))(.*)$/.exec(line);
    const rule = from === null ? null : (/^ {0,3}(=+|-+)[ \t]*$/.exec(line)?.[1] ?? null);
    if (atx) {
      finish();
      const [, marks = "", level = "", rest = ""] = atx;
      const bare = rest.replace(/(?:^|[ \t])#+[ \t]*$/, "");
      heading(start + marks.length, start + marks.length + bare.length, level.length);
    } else if (rule !== null && from !== null) {
      heading(from, to, rule.startsWith("=") ? 1 : 2);
      from = null;
    } else {
      fence = mark;
      from ??= start;
      to = end;
    }
  });
  finish();
  return title;
}
