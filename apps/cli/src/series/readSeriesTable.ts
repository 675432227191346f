import { basename } from "node:path";
import {
  ActorNetworkError,
  CalendarDate,
  decodeText,
  parseNumber,
  readTable,
  type TableRow,
} from "@commonweal/actor-network";
import { kindOfPath } from "../networks/kindOfPath.ts";
import { readBytes } from "../networks/readBytes.ts";
import { Failure } from "../terminal/Failure.ts";
import { comparedDates } from "./comparedDates.ts";
import { headerOf } from "./headerOf.ts";
import type { SeriesRow, SeriesTable } from "./SeriesTable.ts";

export interface ReadSeriesOptions {
  readonly column?: string;
  readonly dateColumn?: string;
  readonly donors?: readonly string[];
  readonly encoding?: string;
}

const missing = new Set(["", "NA", "N/A", "NaN", "null"]);
const next = "Mend the file and try again.";

/**
 * Reads a series from a CSV file with a header.
 *
 * Dates are taken from the column `date`, values from the column `value`, unless others are named; `unit` and `definition` are
 * read where they stand, as in the series of a case folder. Dates never fall; nothing is filled in.
 */
export async function readSeriesTable(path: string, options: ReadSeriesOptions): Promise<SeriesTable> {
  const name = basename(path);
  if ((await kindOfPath(path)) === "folder") {
    throw new Failure(1, "Found a folder at the path given; expected a CSV file with a series.");
  }
  const bytes = await readBytes(path);
  try {
    const encoding = options.encoding === undefined ? {} : { encoding: options.encoding };
    const header = headerOf(decodeText(bytes, encoding));
    const rows = readTable(bytes, { columns: header, ...encoding });
    return tableOf(name, header, rows, options);
  } catch (error) {
    if (!(error instanceof ActorNetworkError)) throw error;
    if (error.path[0] === "encoding") throw new Failure(2, `error: option '--encoding': ${error.message}`);
    throw new Failure(1, `${name}: ${error.message}\n${next}`, { cause: error });
  }
}

function tableOf(
  file: string,
  header: readonly string[],
  rows: readonly TableRow<string>[],
  { column: asked, dateColumn: askedDate, donors = [] }: ReadSeriesOptions,
): SeriesTable {
  const known = (name: string, option: string) => {
    if (header.includes(name)) return name;
    const message = `error: option '${option}': found ${JSON.stringify(name)}; expected one of ${header.join(", ")}.`;
    throw new Failure(2, message);
  };
  const dateColumn =
    askedDate === undefined ? (header.includes("date") ? "date" : null) : known(askedDate, "--date-column");
  const rest = header.filter((name) => name !== dateColumn && !donors.includes(name));
  const only = rest.length === 1 ? rest[0] : undefined;
  const column = asked === undefined ? (rest.includes("value") ? "value" : only) : known(asked, "--column");
  if (column === undefined) {
    const message = `error: option '--column': found none and no column "value" in ${file}; expected one of ${rest.join(", ")}.`;
    throw new Failure(2, message);
  }
  for (const donor of donors) {
    if (known(donor, "--donors") !== column && donor !== dateColumn) continue;
    throw new Failure(2, `error: option '--donors': found the series' own column ${JSON.stringify(donor)}.`);
  }
  const has = (name: string) => header.includes(name) && name !== column && !donors.includes(name);
  const read = rows.map(({ line, cells }, place): SeriesRow => {
    const number = (from: string) => numberIn(file, line, from, cells[from] ?? "");
    return {
      line,
      label: dateColumn === null ? String(place) : dateIn(file, line, dateColumn, cells[dateColumn] ?? ""),
      value: number(column),
      donors: donors.map(number),
      definition: has("definition") ? (cells.definition ?? null) : null,
    };
  });
  if (dateColumn !== null) checkOrder(file, dateColumn, read);
  return { column, dateColumn, unit: has("unit") ? unitOf(file, rows) : null, donors, rows: read };
}

function wrong(file: string, line: number, column: string, found: string, expected: string): Failure {
  return new Failure(1, `${file}: Line ${line}, ${column}: found ${found}; expected ${expected}.\n${next}`);
}

function numberIn(file: string, line: number, column: string, cell: string): number | null {
  const text = cell.trim();
  const value = parseNumber(text);
  if (value !== null || missing.has(text)) return value;
  throw wrong(file, line, column, JSON.stringify(cell), "a number such as 12.5, or an empty cell");
}

function dateIn(file: string, line: number, column: string, cell: string): string {
  const result = CalendarDate.safeParse(cell.trim());
  if (result.success) return result.data;
  throw wrong(file, line, column, JSON.stringify(cell), "a date such as 2019, 2019-12 or 2019-12-08");
}

function checkOrder(file: string, column: string, rows: readonly SeriesRow[]): void {
  for (const [place, { line, label }] of rows.entries()) {
    const before = rows[place - 1];
    if (before === undefined || comparedDates(before.label, label) <= 0) continue;
    throw wrong(file, line, column, `${label} after ${before.label}`, "dates that never fall");
  }
}

function unitOf(file: string, rows: readonly TableRow<string>[]): string | null {
  const unit = rows[0]?.cells.unit;
  const other = rows.find(({ cells }) => cells.unit !== unit);
  if (other === undefined) return unit ?? null;
  throw wrong(
    file,
    other.line,
    "unit",
    JSON.stringify(other.cells.unit),
    `${JSON.stringify(unit)}, as above`,
  );
}
