import { ActorNetworkError, forEachCsvRecord } from "@commonweal/actor-network";
import { EvidenceError } from "../../errors.ts";
import { documentError } from "../documentError.ts";
import type { DocumentLimits } from "../documentLimits.ts";

/**
 * Visits the records of a table, one at a time, so that no more than one stands in memory beside the text.
 *
 * @throws {EvidenceError} `invalid-table`, `limit-exceeded`; its path is the line.
 */
export function csvRecords(
  table: string | Uint8Array,
  separator: string,
  { textLength: recordSize, columns }: Pick<DocumentLimits, "textLength" | "columns">,
  visit: (cells: readonly string[], line: number) => void,
): void {
  try {
    forEachCsvRecord(table, { separator, recordSize, columns }, visit);
  } catch (error) {
    if (!(error instanceof ActorNetworkError)) throw error;
    if (error.code === "limit-exceeded") throw new EvidenceError(error.code, error.message, error.path);
    const found = "a quote that is never closed or out of place";
    throw documentError("invalid-table", Number(error.path[0]), found, "quotes around a whole cell");
  }
}
