import { csvCell } from "./csvCell.ts";

export interface WriteTableOptions {
  /**
   * Put an apostrophe before texts that begin like a formula (`=`, `+`, `-`, `@`, tab, CR), so that a spreadsheet
   * program shows them instead of running them. Default: true.
   */
  readonly escapeFormulas?: boolean;
}

/**
 * Writes a CSV table: a header, one line per row, LF at the end of each line.
 *
 * Numbers are written in full, `null` as an empty cell.
 *
 * O(characters).
 *
 * @example
 * writeTable(["name", "value"], [["=1+1", 2]]); // => "name,value\n'=1+1,2\n"
 * @see RFC 4180
 */
export function writeTable(
  columns: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
  options: WriteTableOptions = {},
): string {
  const { escapeFormulas = true } = options;
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => csvCell(cell, escapeFormulas)).join(","),
  );
  return lines.map((line) => `${line}\n`).join("");
}
