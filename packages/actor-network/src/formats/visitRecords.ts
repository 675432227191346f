import { parse } from "csv-parse/browser/esm/sync";
import { checkWidths } from "./checkWidths.ts";
import { lineEndsIn } from "./lineEndsIn.ts";

export interface RecordBounds {
  /** One ASCII character. */
  readonly separator: string;
  /** Bytes of one record. */
  readonly recordSize: number;
  /** Cells of one record. */
  readonly columns: number;
}

/**
 * Has csv-parse go through a table in UTF-8 by strict rules, record by record; `line` is the one on which a record begins, as
 * an editor counts.
 *
 * @throws {ActorNetworkError} `limit-exceeded` for a record of too many cells, before any is visited.
 * @throws {CsvError} as csv-parse makes it, with line and place.
 */
export function visitRecords(
  table: Uint8Array,
  { separator, recordSize, columns }: RecordBounds,
  visit: (cells: readonly string[], line: number) => void,
): void {
  checkWidths(table, separator, columns);
  // The parser reports the line on which a record ends, and counts CR LF inside quotes as two lines.
  let surplus = 0;
  parse(table, {
    bom: false,
    columns: false,
    delimiter: separator,
    max_record_size: recordSize,
    on_record: (cells: string[], { lines }) => {
      const [inside, pairs] = lineEndsIn(cells);
      surplus += pairs;
      visit(cells, lines - surplus - inside);
      return null;
    },
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
  });
}
