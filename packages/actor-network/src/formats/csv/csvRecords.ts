import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { fileError } from "../fileError.ts";
import type { Limits } from "../limits.ts";
import { plainCell } from "../plainCell.ts";
import { quoted } from "../quoted.ts";

export interface CsvRecord {
  /** The line on which the record begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Parses a table with one sort of separator, every record as long as the first; apostrophes before formulas go. */
export function csvRecords(
  text: string,
  separator: string,
  bounds: Pick<Limits, "textLength" | "columns" | "rows">,
): CsvRecord[] {
  let parsed: { record: string[]; info: { lines: number } }[];
  try {
    // The parser makes bytes of a text in a plain array, which ends the process when the text is long.
    parsed = parse(new TextEncoder().encode(text), {
      bom: false,
      columns: false,
      delimiter: separator,
      info: true,
      max_record_size: bounds.textLength,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof parsed;
  } catch (error) {
    throw error instanceof CsvError ? translated(error, bounds) : error;
  }
  const width = parsed[0]?.record.length ?? 0;
  checkCount("columns", width, bounds.columns);
  checkCount("rows", parsed.length, bounds.rows);
  // The parser reports the line on which a record ends, and counts CR LF inside quotes as two lines.
  let surplus = 0;
  return parsed.map(({ record, info }) => {
    const inside = record.reduce((total, cell) => total + count(cell, /\r\n|\n|\r/g), 0);
    surplus += record.reduce((total, cell) => total + count(cell, /\r\n/g), 0);
    const line = info.lines - surplus - inside;
    if (record.length !== width)
      throw fileError([line], `${record.length} cells`, `${width}, as in the header`);
    return { line, cells: record.map(plainCell) };
  });
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function checkCount(what: string, found: number, limit: number): void {
  if (found > limit)
    throw fileError([], `${found} ${what}`, `at most ${limit}, or a higher limit`, "limit-exceeded");
}

function translated(error: CsvError, bounds: Pick<Limits, "textLength">): Error {
  const line = typeof error.lines === "number" ? error.lines : 1;
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    const expected = `at most ${bounds.textLength} bytes, or a higher limit`;
    return fileError([line], "a longer record", expected, "limit-exceeded");
  }
  const expected = `quotes around a whole cell, and ${quoted('""')} for a quote inside it`;
  return fileError([line], "a quote that is never closed or in the wrong place", expected);
}
