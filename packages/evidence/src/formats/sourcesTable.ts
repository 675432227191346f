import { writeTable } from "@commonweal/actor-network";
import type { Source } from "../model/Source.ts";

/**
 * Writes sources as the table `evidence/sources.csv` of a case.
 *
 * Cells as they are, since the table is read back; but a title, which a document of others gives, gets an apostrophe where
 * a spreadsheet program would take it for a formula. O(characters).
 *
 * @example
 * const source = { id: "s1", title: "=1", publisher: "", date: null, url: null, kind: "report", independenceGroup: "s1", caveat: "" };
 * sourcesTable([source]).split("\n")[1]; // => "s1,'=1,,,,report,s1,"
 */
export function sourcesTable(sources: readonly Source[]): string {
  return writeTable(
    ["id", "title", "publisher", "date", "url", "kind", "independence_group", "caveat"],
    sources.map(({ id, title, publisher, date, url, kind, independenceGroup, caveat }) => [
      ...[id, /^[=+\-@\t\r]/.test(title) ? `'${title}` : title, publisher, date, url, kind],
      ...[independenceGroup, caveat],
    ]),
    { escapeFormulas: false },
  );
}
