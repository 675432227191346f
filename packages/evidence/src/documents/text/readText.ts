import type { DocumentReading, ReadDocumentOptions } from "../DocumentReading.ts";
import { documentLimits } from "../documentLimits.ts";
import { reportOf } from "../reportOf.ts";
import { addParagraphs } from "./addParagraphs.ts";
import { decodeDocument } from "./decodeDocument.ts";
import { passagesOf } from "./passagesOf.ts";
import { spanList } from "./spanList.ts";

/**
 * Reads a plain text; its text is kept as it is but for the ends of lines.
 *
 * Bytes are read by their byte order mark, else by the encoding given, else as UTF-8, and as UTF-16, GB 18030 or Big5
 * where they are not UTF-8 but clearly that, which the report says. Bytes that do not fit are an error.
 *
 * A blank line ends a paragraph, and an ideographic space at the start of a line begins one; where no blank line
 * stands between two others, every line is a paragraph.
 *
 * O(characters) time and space.
 *
 * @example
 * readText("社区。\n\n👩‍🌾 came.").document.passages.map(({ start, end }) => [start, end]); // => [[0, 3], [5, 14]]
 * @throws {EvidenceError} `invalid-text`, `limit-exceeded`; its path is the line, where one is at fault.
 */
export function readText(input: string | Uint8Array, options: ReadDocumentOptions = {}): DocumentReading {
  const bounds = { ...documentLimits, ...options.limits };
  const { text, warnings } = decodeDocument(input, options);
  const list = spanList(text, bounds.passages);
  addParagraphs(text, list);
  const passages = passagesOf(text, list.spans);
  return {
    document: { format: "text", title: null, text, passages, properties: new Map() },
    report: reportOf(passages.length, 0, warnings),
  };
}
