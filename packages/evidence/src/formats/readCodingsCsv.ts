import type { ReadReport } from "@commonweal/actor-network";
import { Coding } from "../model/Coding.ts";
import { readItems } from "./readItems.ts";

/**
 * Reads codings from a CSV table with the columns coder, segment, code, value.
 *
 * `lines` holds the line on which each coding begins. One coder may give a segment several codes; a row that repeats
 * another word for word is merged. No error repeats text of the table.
 *
 * O(characters).
 *
 * @example
 * const text = "coder,segment,code,value\nc1,g1,directs:street:committee:normal,present/high\n";
 * readCodingsCsv(text).codings[0].value; // => "present/high"
 * @throws {EvidenceError} `invalid-table`, `invalid-text`, `limit-exceeded`; its path is line and column.
 */
export function readCodingsCsv(input: string | Uint8Array): {
  codings: readonly Coding[];
  lines: readonly number[];
  report: ReadReport;
} {
  const { items, lines, report } = readItems(input, {
    columns: ["coder", "segment", "code", "value"],
    schema: Coding,
    fields: ({ coder, segment, code, value }) => ({ coder, segment, code, value }),
  });
  return { codings: items, lines, report };
}
