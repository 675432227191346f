import { counted } from "../../counted.ts";
import type { Passage } from "../../model/TextDocument.ts";
import type { DocumentReading, ReadDocumentOptions } from "../DocumentReading.ts";
import { documentError } from "../documentError.ts";
import { documentLimits } from "../documentLimits.ts";
import { reportOf } from "../reportOf.ts";
import { decodeDocument } from "../text/decodeDocument.ts";
import { isPlainUtf8 } from "../text/isPlainUtf8.ts";
import { passagesOf } from "../text/passagesOf.ts";
import { csvRecords } from "./csvRecords.ts";
import { type PostColumns, postColumns } from "./postColumns.ts";
import { postSeparator } from "./postSeparator.ts";

/**
 * Reads a table of posts: one passage for each, with who wrote it and when.
 *
 * The header names the columns, in any order and either case: `text`, `content`, `正文`, `内容` and their like for the
 * words, `author`, `user`, `作者`, `用户` for who, `date`, `time`, `created_at`, `时间`, `日期` for when; the first is
 * needed, others are left out. Cells are separated by comma, semicolon or tab. The text is that of the posts, one
 * after the other on lines of their own; a post without words is left out, one that repeats another is kept.
 *
 * O(characters) time and space.
 *
 * @example
 * const { document } = readPosts("author,date,text\n王姐,2020-02-01,买菜接龙\n");
 * document.passages; // => [{ kind: "post", start: 0, end: 4, speaker: "王姐", time: "2020-02-01" }]
 * @throws {EvidenceError} `invalid-table` for a header without a column of text or twice the same, a record with more
 * or fewer cells, a quote out of place; `invalid-text`, `limit-exceeded`; its path is the line.
 * @see RFC 4180
 */
export function readPosts(input: string | Uint8Array, options: ReadDocumentOptions = {}): DocumentReading {
  const bounds = { ...documentLimits, ...options.limits };
  const { table, separator, warnings } = tableOf(input, options, bounds.inputSize);
  const spans: Passage[] = [];
  let at = 0;
  let parts: string[] = [];
  const known = new Map<string, string>();
  let header: { readonly width: number; readonly columns: PostColumns } | null = null;
  let empty = 0;
  csvRecords(table, separator, bounds, (cells, line) => {
    if (header === null) {
      header = { width: cells.length, columns: columnsOf(cells, line) };
      return;
    }
    const { width, columns } = header;
    if (cells.length !== width) {
      throw documentError("invalid-table", line, counted(cells.length, "cell"), `${width}, as in the header`);
    }
    if (spans.length + empty === bounds.passages) {
      const found = `more than ${bounds.passages} posts`;
      throw documentError("limit-exceeded", line, found, "at most that, or a higher limit");
    }
    const words = (cells[columns.text] as string).trim();
    if (words === "") {
      empty += 1;
      return;
    }
    parts.push(words);
    spans.push({
      kind: "post",
      start: at,
      end: at + words.length,
      speaker: cellOf(cells, columns.author, known),
      time: cellOf(cells, columns.date, known),
    });
    at += words.length + 1;
  });
  const { width, columns } = header ?? { width: 0, columns: columnsOf([], 1) };
  const text = parts.join("\n");
  // Their words would stand in memory twice.
  parts = [];
  const passages = passagesOf(text, spans);
  const unread = width - 1 - Number(columns.author !== null) - Number(columns.date !== null);
  return {
    document: { format: "posts", title: null, text, passages, properties: new Map() },
    report: reportOf(passages.length, empty, [
      ...warnings,
      ...(empty === 0 ? [] : [`${counted(empty, "post")} without words left out.`]),
      ...(unread === 0 ? [] : [`${counted(unread, "column")} of other things left out.`]),
    ]),
  };
}

/** The table in UTF-8, so that its text is not kept beside what is read from it: the bytes themselves, where they are that. */
function tableOf(input: string | Uint8Array, options: ReadDocumentOptions, most: number) {
  if (
    typeof input !== "string" &&
    options.encoding === undefined &&
    input.length <= most &&
    isPlainUtf8(input)
  ) {
    const start = new TextDecoder().decode(input.subarray(0, 40_000));
    return { table: input, separator: postSeparator(start) ?? ",", warnings: [] };
  }
  const { text, warnings } = decodeDocument(input, options);
  return { table: new TextEncoder().encode(text), separator: postSeparator(text) ?? ",", warnings };
}

function columnsOf(header: readonly string[], line: number): PostColumns {
  const columns = postColumns(header);
  if (columns === null) {
    throw documentError("invalid-table", line, "no column of text", "a header with text, content or 正文");
  }
  if (new Set(header).size !== header.length) {
    throw documentError("invalid-table", line, "a column named twice", "names that differ");
  }
  return columns;
}

/** A cell without the space around it; `null` for an empty one. Equal cells share one text. */
function cellOf(cells: readonly string[], column: number | null, known: Map<string, string>): string | null {
  const cell = column === null ? "" : (cells[column] as string).trim();
  if (cell === "") return null;
  const same = known.get(cell);
  if (same !== undefined) return same;
  if (known.size < 100_000) known.set(cell, cell);
  return cell;
}
