import { CsvError } from "csv-parse/browser/esm/sync";
import type { ActorNetworkError } from "../errors.ts";
import { fileError } from "./fileError.ts";
import { type RecordBounds, visitRecords } from "./visitRecords.ts";

/**
 * Visits the records of a table of separated values, one at a time, so that no more than one need be kept.
 *
 * Quotes stand around a whole cell and are doubled inside it; lines end in LF, CR LF or CR; empty lines are passed over.
 * Cells are texts as written, as many as the record has. `line` is the one on which the record begins, as an editor
 * counts. No error repeats text of the table.
 *
 * Bytes are those of UTF-8. O(characters).
 *
 * @example
 * const lines = [];
 * forEachCsvRecord('a;b\n"x\ny";z\n1;2', { separator: ";", recordSize: 100, columns: 9 }, (cells, line) => lines.push(line));
 * lines; // => [1, 2, 4]
 * @throws {ActorNetworkError} `invalid-file` for a quote out of place, `limit-exceeded` for a record of more than
 * `recordSize` bytes or `columns` cells; its path is the line.
 * @see RFC 4180
 */
export function forEachCsvRecord(
  table: string | Uint8Array,
  bounds: RecordBounds,
  visit: (cells: readonly string[], line: number) => void,
): void {
  try {
    // The parser makes bytes of a text in a plain array, which ends the process when the text is long.
    const bytes = typeof table === "string" ? new TextEncoder().encode(table) : table;
    visitRecords(bytes, bounds, visit);
  } catch (error) {
    throw error instanceof CsvError ? translated(error, bounds.recordSize) : error;
  }
}

function translated(error: CsvError, recordSize: number): ActorNetworkError {
  const line = typeof error.lines === "number" ? error.lines : 1;
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    return fileError(
      [line],
      "a longer record",
      `at most ${recordSize} bytes, or a higher limit`,
      "limit-exceeded",
    );
  }
  const expected = 'quotes around a whole cell, and "" for a quote inside it';
  return fileError([line], "a quote that is never closed or in the wrong place", expected);
}
