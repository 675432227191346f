import type { ReadReport } from "@commonweal/actor-network";
import { EvidenceError } from "../errors.ts";
import { Decision } from "../ties/Decision.ts";
import { readItems } from "./readItems.ts";

/** Segments that the decisions of one table name together. */
const mostSegments = 1_000_000;

/**
 * Reads decisions about ties from a CSV table with the columns code, segments, value, reason.
 *
 * `lines` holds the line on which each decision begins. Segments are ids separated by white space; a row without segments
 * and value is a remark. No error repeats text of the table.
 *
 * O(characters).
 *
 * @example
 * const row = "directs:street:committee:normal,g1 g2,weak/low,the source shows a recommendation";
 * readDecisionsCsv(`code,segments,value,reason\n${row}\n`).decisions[0].segments; // => ["g1", "g2"]
 * @throws {EvidenceError} `invalid-table`, `invalid-text`, `limit-exceeded`; its path is line and column.
 */
export function readDecisionsCsv(input: string | Uint8Array): {
  decisions: readonly Decision[];
  lines: readonly number[];
  report: ReadReport;
} {
  let left = mostSegments;
  const { items, lines, report } = readItems(input, {
    columns: ["code", "segments", "value", "reason"],
    schema: Decision,
    fields: ({ code, segments, value, reason }, line) => {
      const ids = segments.split(/\s+/).filter((segment) => segment !== "");
      left -= ids.length;
      if (left < 0) {
        const message = `Line ${line}, segments: found more than ${mostSegments} segments in all; expected no more.`;
        throw new EvidenceError("limit-exceeded", message, [line, "segments"]);
      }
      return { code, segments: ids, value, reason };
    },
  });
  return { decisions: items, lines, report };
}
