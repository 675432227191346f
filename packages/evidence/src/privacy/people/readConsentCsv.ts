import type { ReadReport } from "@commonweal/actor-network";
import { readItems } from "../../formats/readItems.ts";
import { Consent } from "./Consent.ts";

/**
 * Reads what people agreed to from a CSV table with the columns person, scope, date: one scope a row.
 *
 * `lines` holds the line on which each begins. An empty date is `null`. No error repeats text of the table.
 *
 * O(characters).
 *
 * @example
 * const text = "person,scope,date\ni07,paraphrase,2020-05-01\ni07,withdrawn,2021-02\n";
 * readConsentCsv(text).consent.map(({ scope }) => scope); // => ["paraphrase", "withdrawn"]
 * @throws {EvidenceError} `invalid-table`, `invalid-text`, `limit-exceeded`; its path is line and column.
 */
export function readConsentCsv(input: string | Uint8Array): {
  consent: readonly Consent[];
  lines: readonly number[];
  report: ReadReport;
} {
  const { items, lines, report } = readItems(input, {
    columns: ["person", "scope", "date"],
    schema: Consent,
    fields: ({ person, scope, date }) => ({ person, scope, date: date || null }),
  });
  return { consent: items, lines, report };
}
