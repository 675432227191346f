import type { ReadReport } from "@commonweal/actor-network";
import { Source } from "../model/Source.ts";
import { readItems } from "./readItems.ts";

/**
 * Reads sources from a CSV table with the columns id, title, publisher, date, url, kind, independence_group, caveat.
 *
 * `lines` holds the line on which each source begins. An empty date or url is `null`. No error repeats text of the
 * table.
 *
 * O(characters).
 *
 * @example
 * const text = "id,title,publisher,date,url,kind,independence_group,caveat\ns1,Annual report,Street office,2019,,report,street,\n";
 * readSourcesCsv(text).sources[0].independenceGroup; // => "street"
 * @throws {EvidenceError} `invalid-table`, `invalid-text`, `limit-exceeded`, `duplicate-id`; its path is line and column.
 */
export function readSourcesCsv(input: string | Uint8Array): {
  sources: readonly Source[];
  lines: readonly number[];
  report: ReadReport;
} {
  const { items, lines, report } = readItems(input, {
    columns: ["id", "title", "publisher", "date", "url", "kind", "independence_group", "caveat"],
    schema: Source,
    fields: (cells) => ({
      id: cells.id,
      title: cells.title,
      publisher: cells.publisher,
      date: cells.date || null,
      url: cells.url || null,
      kind: cells.kind,
      independenceGroup: cells.independence_group,
      caveat: cells.caveat,
    }),
    idColumn: "id",
  });
  return { sources: items, lines, report };
}
