import { CsvError } from "csv-parse/browser/esm/sync";
import { ActorNetworkError } from "../errors.ts";
import { checkHeader } from "./checkHeader.ts";
import { type DecodeTextOptions, decodeText } from "./decodeText.ts";
import { type Limits, limits as standardLimits } from "./limits.ts";
import { visitRecords } from "./visitRecords.ts";

export interface ReadTableOptions<Column extends string, Optional extends string = never>
  extends DecodeTextOptions {
  /** Columns that the header must name, in any order. */
  readonly columns: readonly Column[];
  /** Columns that the header may name; the cells of one that it leaves out are empty. Default: none. */
  readonly optional?: readonly Optional[];
  readonly limits?: Partial<Limits>;
}

/** One record: its cells by column, and the line on which it begins, as an editor counts. */
export interface TableRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * Visits the rows of a CSV table with a header whose columns are known, one at a time, so that no more than one need be
 * kept.
 *
 * The same tables are read, and the same refused, as by `readTable`; a mistake ends the visits, so that rows before it
 * have been visited.
 *
 * O(characters).
 *
 * @example
 * const names = [];
 * forEachTableRow("id,name\n1,居委会\n", { columns: ["id", "name"] }, ({ cells }) => names.push(cells.name));
 * names; // => ["居委会"]
 * @throws {ActorNetworkError} `invalid-table`, `invalid-text` or `limit-exceeded`; its path is the line and, when
 * one cell is at fault, the column.
 * @see RFC 4180
 */
export function forEachTableRow<const Column extends string, const Optional extends string = never>(
  input: string | Uint8Array,
  options: ReadTableOptions<Column, Optional>,
  visit: (row: TableRow<Column | Optional>) => void,
): void {
  const bounds = { ...standardLimits, ...options.limits };
  checkLimit("characters of input", input.length, bounds.inputSize, []);
  const known: readonly (Column | Optional)[] = [...options.columns, ...(options.optional ?? [])];
  let header: { readonly width: number; readonly places: ReadonlyMap<string, number> } | null = null;
  let rows = 0;
  const table = tableBytes(input, options);
  forEachRecord(table, bounds, (cells, line) => {
    if (header === null) {
      header = { width: cells.length, places: checkHeader({ line, cells }, options.columns, known) };
      return;
    }
    const { width, places } = header;
    rows += 1;
    checkLimit("rows", rows, bounds.rows, [line]);
    if (cells.length !== width) {
      const message = `Line ${line}: found ${cells.length} cells; expected ${width}, as in the header.`;
      throw tableError(message, [line]);
    }
    const named = known.map((column) => {
      const cell = cells[places.get(column) ?? -1] ?? "";
      checkLimit("characters in one cell", cell.length, bounds.textLength, [line, column]);
      return [column, cell] as const;
    });
    visit({ line, cells: Object.fromEntries(named) as Record<Column | Optional, string> });
  });
  if (header === null) throw tableError("Found an empty table; expected a header.", [1]);
}

/**
 * The table in UTF-8: the bytes themselves where they are that. The parser makes bytes of a text in a plain array, which
 * ends the process when the text is long; a text made here is not kept beside them.
 */
function tableBytes(input: string | Uint8Array, options: DecodeTextOptions): Uint8Array {
  const isPlain = typeof input !== "string" && options.encoding === undefined && (input[0] ?? 0) < 0xef;
  if (isPlain && !input.includes(0) && isUtf8(input)) return input;
  const text = decodeText(input, options);
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const line = text.slice(0, nul).split(/\r\n|\n|\r/).length;
    throw tableError(`Line ${line}: found a NUL character; expected text.`, [line]);
  }
  return new TextEncoder().encode(text);
}

/** Decodes a megabyte at a time, so that no text of the whole is kept. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += 2 ** 20) {
      decoder.decode(bytes.subarray(at, at + 2 ** 20), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function forEachRecord(
  table: Uint8Array,
  bounds: Limits,
  visit: (cells: readonly string[], line: number) => void,
): void {
  try {
    visitRecords(table, { separator: ",", recordSize: bounds.textLength, columns: bounds.columns }, visit);
  } catch (error) {
    throw error instanceof CsvError ? translated(error, table, bounds) : error;
  }
}

function translated(error: CsvError, table: Uint8Array, bounds: Limits): ActorNetworkError {
  const line = typeof error.lines === "number" ? error.lines : 1;
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    const column = columnAt(table, error.column);
    const place = column === null ? `Line ${line}` : `Line ${line}, ${column}`;
    const message = `${place}: found a record of more than ${bounds.textLength} bytes; expected at most that, or a higher limit.`;
    return new ActorNetworkError("limit-exceeded", message, column === null ? [line] : [line, column]);
  }
  const found =
    error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quote that is never closed" : "a quote in the wrong place";
  return tableError(
    `Line ${line}: found ${found}; expected quotes around the whole cell, and "" for a quote inside it.`,
    [line],
  );
}

function columnAt(table: Uint8Array, place: unknown): string | null {
  if (typeof place !== "number" || place < 0) return null;
  const text = new TextDecoder().decode(table.subarray(0, 40_000));
  const header = /^[^\r\n"]{1,10000}(?=[\r\n])/.exec(text)?.[0].split(",");
  return header?.[place] ?? null;
}

function checkLimit(what: string, found: number, limit: number, path: readonly PropertyKey[]): void {
  if (found <= limit) return;
  const where = path.length > 0 ? `Line ${String(path[0])}: found` : "Found";
  const message = `${where} ${found} ${what}; expected at most ${limit}, or a higher limit.`;
  throw new ActorNetworkError("limit-exceeded", message, path);
}

function tableError(message: string, path: readonly PropertyKey[]): ActorNetworkError {
  return new ActorNetworkError("invalid-table", message, path);
}
