import { writeTable } from "@commonweal/actor-network";
import type { ReviewRow } from "./ReviewRow.ts";

const columns = Object.keys({
  key: "",
  decision: "",
  kind: "",
  confidence: "",
  file: "",
  row: "",
  column: "",
  start: "",
  length: "",
  text: "",
} satisfies Record<keyof ReviewRow, string>) as (keyof ReviewRow)[];

/**
 * Writes a review list as a CSV table: `keep` or `replace` goes into the column decision, nothing means replace.
 *
 * The list holds what must not be shared. Texts that begin like a formula get an apostrophe.
 *
 * O(characters).
 *
 * @example
 * const row = { key: "R-x", decision: "", kind: "text", confidence: "", file: "actors.csv", row: "a1", column: "kind", start: "0", length: "6", text: "office" };
 * writeReviewCsv([row]).split("\n")[1]; // => "R-x,,text,,actors.csv,a1,kind,0,6,office"
 */
export function writeReviewCsv(rows: readonly ReviewRow[]): string {
  return writeTable(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
}
