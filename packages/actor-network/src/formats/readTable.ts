import { forEachTableRow, type ReadTableOptions, type TableRow } from "./forEachTableRow.ts";

/**
 * Reads a CSV table with a header whose columns are known.
 *
 * Cells are texts as written: nothing is trimmed or converted. Lines may end in LF, CR LF or CR; empty lines are
 * passed over; a leading byte order mark is dropped. The header may name the columns in any order, but a column
 * that is missing, unknown or named twice is an error, and so is a record with more or fewer cells, a NUL
 * character, and more input than the limits allow. Errors name line and column.
 *
 * O(characters) time and space.
 *
 * @example
 * const rows = readTable("id,name\n1,居委会\n", { columns: ["id", "name"] });
 * rows[0].cells.name; // => "居委会"
 * rows[0].line; // => 2
 * @throws {ActorNetworkError} `invalid-table`, `invalid-text` or `limit-exceeded`; its path is the line and, when
 * one cell is at fault, the column.
 * @see RFC 4180
 */
export function readTable<const Column extends string, const Optional extends string = never>(
  input: string | Uint8Array,
  options: ReadTableOptions<Column, Optional>,
): TableRow<Column | Optional>[] {
  const rows: TableRow<Column | Optional>[] = [];
  forEachTableRow(input, options, (row) => rows.push(row));
  return rows;
}
