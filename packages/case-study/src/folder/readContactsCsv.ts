import { ActorNetworkError, type ReadReport, readTable } from "@commonweal/actor-network";
import { CaseContact } from "./CaseContact.ts";
import { expected } from "./expected.ts";
import { found } from "./found.ts";

const listed = (cell: string | undefined): string[] => (cell ?? "").split(" ").filter((part) => part !== "");

/**
 * Reads dated contacts with the columns id, tie, date, carries, segments, note; `lines` holds the line of each. Carries
 * and segments are lists with spaces between, an empty date is an unknown one. No bytes are no contacts.
 */
export function readContactsCsv(bytes: Uint8Array | undefined): {
  contacts: CaseContact[];
  lines: number[];
  report: ReadReport;
} {
  const columns = ["id", "tie", "date", "carries", "segments", "note"] as const;
  const rows = bytes === undefined ? [] : readTable(bytes, { columns });
  const contacts = rows.map(({ line, cells }) => {
    const result = CaseContact.safeParse({
      ...cells,
      date: cells.date === "" ? null : cells.date,
      carries: listed(cells.carries),
      segments: listed(cells.segments),
    });
    if (result.success) return result.data;
    const column = String(result.error.issues[0]?.path[0] ?? "");
    const rule = expected(result.error.issues[0]?.message ?? "");
    const message = `Line ${line}, ${column}: found ${found(cells, [column])}; expected ${rule}.`;
    throw new ActorNetworkError("invalid-table", message, [line, column]);
  });
  const report = { kept: contacts.length, merged: 0, dropped: 0, warnings: [] };
  return { contacts, lines: rows.map(({ line }) => line), report };
}
