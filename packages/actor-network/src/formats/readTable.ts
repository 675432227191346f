import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { ActorNetworkError } from "../errors.ts";
import { checkHeader } from "./checkHeader.ts";
import { type DecodeTextOptions, decodeText } from "./decodeText.ts";
import { type Limits, limits as standardLimits } from "./limits.ts";

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
  const bounds = { ...standardLimits, ...options.limits };
  checkLimit("characters of input", input.length, bounds.inputSize, []);
  const text = decodeText(input, options);
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const line = text.slice(0, nul).split(/\r\n|\n|\r/).length;
    throw tableError(`Line ${line}: found a NUL character; expected text.`, [line]);
  }

  const records = parseRecords(text, bounds);
  const header = records.shift();
  if (!header) throw tableError("Found an empty table; expected a header.", [1]);
  checkLimit("columns", header.cells.length, bounds.columns, [header.line]);
  checkLimit("rows", records.length, bounds.rows, []);
  const known: readonly (Column | Optional)[] = [...options.columns, ...(options.optional ?? [])];
  const places = checkHeader(header, options.columns, known);
  return records.map(({ line, cells }) => {
    if (cells.length !== header.cells.length) {
      const message = `Line ${line}: found ${cells.length} cells; expected ${header.cells.length}, as in the header.`;
      throw tableError(message, [line]);
    }
    const named = known.map((column) => {
      const cell = cells[places.get(column) ?? -1] ?? "";
      checkLimit("characters in one cell", cell.length, bounds.textLength, [line, column]);
      return [column, cell] as const;
    });
    return { line, cells: Object.fromEntries(named) as Record<Column | Optional, string> };
  });
}

interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRecords(text: string, bounds: Limits): RawRecord[] {
  let parsed: { record: string[]; info: { lines: number } }[];
  try {
    // The parser makes bytes of a text in a plain array, which ends the process when the text is long.
    parsed = parse(new TextEncoder().encode(text), {
      bom: false,
      columns: false,
      info: true,
      max_record_size: bounds.textLength,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof parsed;
  } catch (error) {
    throw error instanceof CsvError ? translated(error, text, bounds) : error;
  }
  // The parser reports the line on which a record ends, and counts CR LF inside quotes as two lines.
  let surplus = 0;
  return parsed.map(({ record, info }) => {
    const inside = record.reduce((total, cell) => total + count(cell, /\r\n|\n|\r/g), 0);
    surplus += record.reduce((total, cell) => total + count(cell, /\r\n/g), 0);
    return { line: info.lines - surplus - inside, cells: record };
  });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function translated(error: CsvError, text: string, bounds: Limits): ActorNetworkError {
  const line = typeof error.lines === "number" ? error.lines : 1;
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    const column = columnAt(text, error.column);
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

function columnAt(text: string, place: unknown): string | null {
  if (typeof place !== "number" || place < 0) return null;
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
