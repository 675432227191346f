import { ActorNetworkError, forEachCsvRecord } from "@commonweal/actor-network";
import { documentError } from "../documentError.ts";

/**
 * Visits the records of a table, one at a time, so that no more than one stands in memory beside the text.
 *
 * @throws {EvidenceError} `invalid-table`, `limit-exceeded`; its path is the line.
 */
export function csvRecords(
  table: string | Uint8Array,
  separator: string,
  recordSize: number,
  visit: (cells: readonly string[], line: number) => void,
): void {
  try {
    forEachCsvRecord(table, { separator, recordSize }, visit);
  } catch (error) {
    if (!(error instanceof ActorNetworkError)) throw error;
    const line = Number(error.path[0]);
    throw error.code === "limit-exceeded"
      ? documentError(
          "limit-exceeded",
          line,
          "a longer record",
          `at most ${recordSize} bytes, or a higher limit`,
        )
      : documentError(
          "invalid-table",
          line,
          "a quote that is never closed or out of place",
          "quotes around a whole cell",
        );
  }
}
