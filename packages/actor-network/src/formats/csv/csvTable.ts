import { fileError } from "../fileError.ts";
import type { Limits } from "../limits.ts";
import type { ReadNetworkOptions } from "../NetworkReading.ts";
import type { ReadingReport } from "../readingReport.ts";
import { textOf } from "../textOf.ts";
import { type CsvRecord, csvRecords } from "./csvRecords.ts";
import { separatorOf } from "./separatorOf.ts";

export interface ReadCsvTableOptions extends ReadNetworkOptions {
  /** What separates cells. Default: of comma, semicolon and tab what the first line has most of; the report says so. */
  readonly separator?: "," | ";" | "\t";
}

/** Reads a table: its header and its records, of which there may be none. */
export function csvTable(
  input: string | Uint8Array,
  options: ReadCsvTableOptions,
  bounds: Limits,
  report: ReadingReport,
): { readonly header: CsvRecord; readonly records: readonly CsvRecord[] } {
  const text = textOf(input, options, bounds);
  const separator = options.separator ?? separatorOf(text);
  const name = names.get(separator);
  if (name !== undefined && options.separator === undefined) report.warn(`Cells are separated by ${name}.`);
  const [header, ...records] = csvRecords(text, separator, bounds);
  if (!header) throw fileError([1], "an empty table", "a header");
  return { header, records };
}

const names: ReadonlyMap<string, string> = new Map([
  [";", "semicolons"],
  ["\t", "tabs"],
]);
