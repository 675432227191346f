import type { ReadReport } from "@commonweal/actor-network";
import { readItems } from "../../formats/readItems.ts";
import { PersonName } from "./PersonName.ts";

/**
 * Reads the names of people from a CSV table with the columns person, name: one name a row.
 *
 * `lines` holds the line on which each begins. No error repeats text of the table.
 *
 * O(characters).
 *
 * @example
 * const text = "person,name\ni07,张三\ni07,Zhang San\n";
 * readPeopleCsv(text).people.map(({ person }) => person); // => ["i07", "i07"]
 * @throws {EvidenceError} `invalid-table`, `invalid-text`, `limit-exceeded`; its path is line and column.
 */
export function readPeopleCsv(input: string | Uint8Array): {
  people: readonly PersonName[];
  lines: readonly number[];
  report: ReadReport;
} {
  const { items, lines, report } = readItems(input, {
    columns: ["person", "name"],
    schema: PersonName,
    fields: ({ person, name }) => ({ person, name }),
  });
  return { people: items, lines, report };
}
