import { documentError } from "../documentError.ts";

export interface CsvRecord {
  /** The line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table of separated values one record at a time, so that no more than one stands in memory beside the text.
 *
 * Quotes stand around a whole cell, doubled within it; lines that are empty are passed over.
 *
 * @throws {EvidenceError} `invalid-table`, `limit-exceeded`.
 */
export function* csvRecords(
  text: string,
  separator: string,
  bounds: { readonly columns: number; readonly textLength: number },
): Generator<CsvRecord> {
  let [at, line] = [0, 1];
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    let isOpen = true;
    while (isOpen) {
      const cell = text[at] === '"' ? quotedCell(text, at, line) : plainCell(text, at, separator, line);
      if (cell.text.length > bounds.textLength)
        throw tooMuch(begun, `${cell.text.length} characters in a cell`, bounds.textLength);
      if (cells.length === bounds.columns)
        throw tooMuch(begun, `more than ${bounds.columns} cells`, bounds.columns);
      cells.push(cell.text);
      line += cell.lines;
      at = cell.end;
      isOpen = text[at] === separator;
      if (!isOpen && at < text.length && text[at] !== "\n") {
        throw documentError("invalid-table", line, "text after a closing quote", "the end of the cell");
      }
      at += 1;
    }
    line += 1;
    if (cells.length > 1 || cells[0] !== "") yield { line: begun, cells };
  }
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly lines: number;
}

function plainCell(text: string, start: number, separator: string, line: number): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") {
    if (text[end] === '"')
      throw documentError("invalid-table", line, "a quote within a cell", "quotes around a whole cell");
    end += 1;
  }
  return { text: text.slice(start, end), end, lines: 0 };
}

function quotedCell(text: string, start: number, line: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const end = text.indexOf('"', from);
    if (end < 0)
      throw documentError(
        "invalid-table",
        line,
        "a quote that is never closed",
        "quotes around a whole cell",
      );
    parts.push(text.slice(from, end));
    if (text[end + 1] !== '"') {
      const cell = parts.join('"');
      return { text: cell, end: end + 1, lines: lineEnds(cell) };
    }
    from = end + 2;
  }
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function tooMuch(line: number, found: string, limit: number) {
  return documentError("limit-exceeded", line, found, `at most ${limit}, or a higher limit`);
}
