import { counted } from "../../counted.ts";
import type { DocumentReading, ReadDocumentOptions } from "../DocumentReading.ts";
import { documentError } from "../documentError.ts";
import { type DocumentLimits, documentLimits } from "../documentLimits.ts";
import { reportOf } from "../reportOf.ts";
import { passagesOf } from "../text/passagesOf.ts";
import { spanList } from "../text/spanList.ts";
import { readZip } from "../zip/readZip.ts";
import { withinBudget } from "../zip/withinBudget.ts";
import { commentsIn } from "./commentsIn.ts";
import { coreProperties } from "./coreProperties.ts";
import { type DocxCounts, type DocxParagraph, docxParagraphs } from "./docxParagraphs.ts";
import { edgesIn } from "./edgesIn.ts";
import { headingStyles } from "./headingStyles.ts";
import { partRelations } from "./partRelations.ts";

/**
 * Reads a Word document (.docx): its paragraphs, those of tables, text boxes, footnotes and endnotes among them, each
 * on lines of its own; notes come after the text, boxes after the paragraph they hang on.
 *
 * Tracked changes are read as if they were accepted: what was inserted is text, what was deleted or moved away is not,
 * and both are counted. Left out and counted are hidden text, comments, headers and footers, pictures, embedded files,
 * ruby readings and macros; numbers of lists and fields' codes are no text either. Headings are told by style. The
 * title is that of the core properties, else the first heading, else `null`. The
 * properties are those of the file's core properties; dates and names of who changed what are not read.
 *
 * O(bytes) time and space.
 *
 * @throws {EvidenceError} `invalid-file` for a damaged archive or XML, or no main part; `unsupported` for an archive of
 * another kind, an encrypted one or a DOCTYPE; `invalid-text`, `limit-exceeded`. Its path is the number of an entry of
 * the archive, or line and column of a part.
 * @see ECMA-376, Office Open XML File Formats, part 1, WordprocessingML.
 */
export function readDocx(bytes: Uint8Array, options: ReadDocumentOptions = {}): DocumentReading {
  const bounds = { ...documentLimits, ...options.limits };
  const archive = withinBudget(readZip(bytes, { limits: bounds }), bounds.inputSize);
  const top = partRelations(archive, "", bounds);
  const main = top.find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const body = archive.read(main);
  if (body === null) {
    throw documentError("invalid-file", null, "an archive without word/document.xml", "a .docx of Word");
  }
  const relations = partRelations(archive, main, bounds);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const part = (type: string) =>
    archive.read(relations.find((one) => one.type === type)?.target ?? `${folder}${type}.xml`);
  const counts = noCounts();
  const isHeading = headingStyles(part("styles"), bounds);
  const paragraphs = [...docxParagraphs(body, "document", isHeading, counts, bounds)];
  for (const [type, notes] of [
    ["footnotes", part("footnotes")],
    ["endnotes", part("endnotes")],
  ] as const) {
    const found = notes === null ? [] : docxParagraphs(notes, type, isHeading, counts, bounds);
    for (const paragraph of found) paragraphs.push(paragraph);
  }
  const core = top.find(({ type }) => type === "core-properties")?.target ?? "docProps/core.xml";
  const properties = coreProperties(archive.read(core), bounds);
  const left = {
    "deletion or move": counts.deleted,
    "stretch of hidden text": counts.hidden,
    comment: commentsIn(part("comments"), bounds),
    "header or footer": edgesIn(archive, relations, bounds),
    picture: archive.entries.filter(({ name }) => name.startsWith(`${folder}media/`)).length,
    "embedded file":
      archive.entries.filter(({ name }) => name.startsWith(`${folder}embeddings/`)).length + counts.imported,
    "ruby reading": counts.readings,
    "part with macros": archive.entries.filter(({ name }) => /(?:^|\/)vbaProject\.bin$/i.test(name)).length,
  };
  const warnings = Object.entries(left).flatMap(([what, count]) =>
    count === 0 ? [] : [`${counted(count, what, manyOf.get(what))} left out.`],
  );
  return readingOf(paragraphs, properties, bounds, {
    dropped: Object.values(left).reduce((sum, count) => sum + count, 0),
    warnings: [
      ...(counts.inserted === 0 ? [] : [`${counted(counts.inserted, "tracked insertion")} kept as text.`]),
      ...(counts.notes === 0
        ? []
        : [`${counted(counts.notes, "footnote or endnote", "footnotes and endnotes")} put after the text.`]),
      ...warnings,
    ],
  });
}

const manyOf: ReadonlyMap<string, string> = new Map([
  ["deletion or move", "deletions and moves"],
  ["stretch of hidden text", "stretches of hidden text"],
  ["header or footer", "headers and footers"],
  ["part with macros", "parts with macros"],
]);

const firstHeading = (paragraphs: readonly DocxParagraph[]): string | null =>
  paragraphs.find(({ isHeading, text }) => isHeading && text.trim() !== "")?.text.trim() ?? null;

function noCounts(): DocxCounts {
  return { deleted: 0, inserted: 0, hidden: 0, readings: 0, imported: 0, notes: 0 };
}

function readingOf(
  paragraphs: readonly DocxParagraph[],
  properties: ReadonlyMap<string, string>,
  bounds: DocumentLimits,
  left: { readonly dropped: number; readonly warnings: readonly string[] },
): DocumentReading {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const list = spanList(text, bounds.passages);
  let at = 0;
  for (const paragraph of paragraphs) {
    list.add(paragraph.isHeading ? "heading" : "paragraph", at, at + paragraph.text.length);
    at += paragraph.text.length + 1;
  }
  const passages = passagesOf(text, list.spans);
  return {
    document: {
      format: "docx",
      title: properties.get("title") || firstHeading(paragraphs),
      text,
      passages,
      properties,
    },
    report: reportOf(passages.length, left.dropped, left.warnings),
  };
}
