import { Tie } from "../model/Tie.ts";
import { limits } from "./limits.ts";
import { parseNumber } from "./parseNumber.ts";
import type { ReadReport } from "./ReadReport.ts";
import type { ReadCsvOptions } from "./readActorsCsv.ts";
import { readRecords } from "./readRecords.ts";
import { readTable } from "./readTable.ts";

/**
 * Reads coded ties from a CSV table with the columns id, from, to, relation, period, strength, status, certainty
 * and, if wanted, segments, note.
 *
 * `lines` holds the line on which each tie begins. Segments are ids separated by white space. Whether actors and
 * relations exist is for `buildNetwork` to check.
 *
 * O(characters).
 *
 * @example
 * const header = "id,from,to,relation,period,strength,status,certainty,segments,note";
 * const { ties } = readTiesCsv(`${header}\nt1,street,rc,leads,normal,2,present,high,s1 s4,\n`);
 * ties[0].segments; // => ["s1", "s4"]
 * @throws {ActorNetworkError} `invalid-table`, `invalid-text`, `limit-exceeded`, `duplicate-tie`; its path is
 * line and column.
 */
export function readTiesCsv(
  input: string | Uint8Array,
  options: ReadCsvOptions = {},
): { ties: Tie[]; lines: number[]; report: ReadReport } {
  const rows = readTable(input, {
    ...options,
    columns: ["id", "from", "to", "relation", "period", "strength", "status", "certainty"],
    optional: ["segments", "note"],
  });
  const { items, report } = readRecords(rows, {
    what: "tie",
    schema: Tie,
    fields: (cells) => ({
      ...cells,
      strength: parseNumber(cells.strength) ?? cells.strength,
      segments: cells.segments.split(/\s+/).filter((segment) => segment !== ""),
    }),
    columnOf: {
      id: "id",
      from: "from",
      to: "to",
      relation: "relation",
      period: "period",
      strength: "strength",
      status: "status",
      certainty: "certainty",
      segments: "segments",
      note: "note",
    },
    duplicate: "duplicate-tie",
    limit: options.limits?.ties ?? limits.ties,
  });
  return { ties: items.map(({ item }) => item), lines: items.map(({ line }) => line), report };
}
