import { fileError } from "../fileError.ts";
import { forEachCsvRecord } from "../forEachCsvRecord.ts";
import type { Limits } from "../limits.ts";
import { plainCell } from "../plainCell.ts";

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
  const records: CsvRecord[] = [];
  const limits = { separator, recordSize: bounds.textLength, columns: bounds.columns };
  forEachCsvRecord(text, limits, (cells, line) => {
    const width = records[0]?.cells.length ?? cells.length;
    checkCount("rows", records.length + 1, bounds.rows);
    if (cells.length !== width)
      throw fileError([line], `${cells.length} cells`, `${width}, as in the header`);
    records.push({ line, cells: cells.map(plainCell) });
  });
  return records;
}

function checkCount(what: string, found: number, limit: number): void {
  if (found > limit)
    throw fileError([], `${found} ${what}`, `at most ${limit}, or a higher limit`, "limit-exceeded");
}
