import { checkSize } from "../checkSize.ts";
import { fileError, type Place } from "../fileError.ts";
import type { Limits } from "../limits.ts";
import { quoted } from "../quoted.ts";
import type { ReadingReport } from "../readingReport.ts";
import type { DlHeader } from "./DlHeader.ts";
import type { DlCursor, DlToken } from "./dlCursor.ts";
import { dlFormatOf } from "./dlFormatOf.ts";
import { dlLabels } from "./dlLabels.ts";
import { passColon, stops } from "./passColon.ts";

/** Reads a DL file up to `data:`. */
export function readDlHeader(cursor: DlCursor, bounds: Limits, report: ReadingReport): DlHeader {
  const header: DlHeader = {
    order: null,
    rows: null,
    columns: null,
    matrices: 1,
    format: "fullmatrix",
    diagonal: true,
    title: null,
    rowLabels: null,
    columnLabels: null,
    matrixLabels: null,
    rowsEmbedded: false,
    columnsEmbedded: false,
  };
  for (let token = cursor.next(stops); ; token = cursor.next(stops)) {
    if (token === null) throw fileError([cursor.line()], "the end of the file", "the word data: and data");
    const word = token.text.toLowerCase();
    if (word === "data") {
      passColon(cursor);
      return header;
    }
    if (labelWords.has(word)) dlLabels(header, word, cursor, bounds);
    else if (cursor.peek(stops)?.text === "=") assign(header, word, token, cursor, bounds, report);
    else
      throw fileError([token.line], quoted(token.text), "n=, format=, labels:, data: or another word of DL");
  }
}

const labelWords: ReadonlySet<string> = new Set(["labels", "row", "col", "column", "matrix", "level"]);

function assign(
  header: DlHeader,
  word: string,
  token: DlToken,
  cursor: DlCursor,
  bounds: Limits,
  report: ReadingReport,
): void {
  cursor.next(stops);
  const value = cursor.next(stops);
  if (value === null)
    throw fileError([token.line], `${quoted(token.text)} without a value`, "a value behind =");
  const place = [value.line];
  const count = (what: string, limit: number) => countOf(value.text, what, limit, place);
  if (word === "n") header.order = count("actors", bounds.actors);
  else if (word === "nr") header.rows = count("rows", bounds.actors);
  else if (word === "nc") header.columns = count("columns", bounds.actors);
  else if (word === "nm") header.matrices = count("matrices", bounds.columns);
  else if (word === "format") header.format = dlFormatOf(value.text, place);
  else if (word === "diagonal") header.diagonal = isPresent(value.text, place);
  else if (word === "title") header.title = value.text;
  else report.warn(`Line ${token.line}: ${quoted(`${token.text}=${value.text}`)} is left out.`);
}

function countOf(text: string, what: string, limit: number, place: Place): number {
  const count = /^\d{1,15}$/.test(text) ? Number(text) : null;
  if (count === null) throw fileError(place, quoted(text), `a number of ${what}`);
  checkSize(what, count, limit, place);
  return count;
}

function isPresent(text: string, place: Place): boolean {
  const word = text.toLowerCase();
  if (word === "present") return true;
  if (word === "absent") return false;
  throw fileError(place, `diagonal=${quoted(text)}`, "diagonal=present or diagonal=absent");
}
