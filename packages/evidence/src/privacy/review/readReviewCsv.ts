import type { ReadReport } from "@commonweal/actor-network";
import { readItems } from "../../formats/readItems.ts";
import { ReviewRow } from "./ReviewRow.ts";

/**
 * Reads a review list: what `writeReviewCsv` wrote, with decisions.
 *
 * `lines` holds the line on which each row begins. No error repeats text of the list.
 *
 * O(characters).
 *
 * @example
 * const text = "key,decision,kind,confidence,file,row,column,start,length,text\nR-x,keep,text,,actors.csv,a1,kind,0,6,office\n";
 * readReviewCsv(text).rows[0].decision; // => "keep"
 * @throws {EvidenceError} `invalid-table`, `invalid-text`, `limit-exceeded`, `duplicate-id`; its path is line and column.
 */
export function readReviewCsv(input: string | Uint8Array): {
  rows: readonly ReviewRow[];
  lines: readonly number[];
  report: ReadReport;
} {
  const { items, lines, report } = readItems(input, {
    columns: ["key", "decision", "kind", "confidence", "file", "row", "column", "start", "length", "text"],
    schema: ReviewRow,
    fields: (cells) => ({ ...cells, decision: cells.decision.trim().toLowerCase() }),
    idColumn: "key",
  });
  return { rows: items, lines, report };
}
