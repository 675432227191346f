import type { ReadReport } from "@commonweal/actor-network";
import { Segment } from "../model/Segment.ts";
import { readItems } from "./readItems.ts";

/**
 * Reads segments from a CSV table with the columns id, source, locator, paraphrase, date.
 *
 * `lines` holds the line on which each segment begins. An empty date is `null`. Whether the sources exist is for the
 * caller to check. No error repeats text of the table.
 *
 * O(characters).
 *
 * @example
 * const text = "id,source,locator,paraphrase,date\ng1,s1,p. 3,The office sets the tasks.,2019\n";
 * readSegmentsCsv(text).segments[0].source; // => "s1"
 * @throws {EvidenceError} `invalid-table`, `invalid-text`, `limit-exceeded`, `duplicate-id`; its path is line and column.
 */
export function readSegmentsCsv(input: string | Uint8Array): {
  segments: readonly Segment[];
  lines: readonly number[];
  report: ReadReport;
} {
  const { items, lines, report } = readItems(input, {
    columns: ["id", "source", "locator", "paraphrase", "date"],
    schema: Segment,
    fields: (cells) => ({
      id: cells.id,
      source: cells.source,
      locator: cells.locator,
      paraphrase: cells.paraphrase,
      date: cells.date || null,
    }),
    idColumn: "id",
  });
  return { segments: items, lines, report };
}
