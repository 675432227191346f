import { ActorNetworkError, parseNumber, type ReadReport, readTable } from "@commonweal/actor-network";
import { expected } from "./expected.ts";
import { found } from "./found.ts";
import { SeriesPoint } from "./SeriesPoint.ts";

/** Reads a series with the columns date, value, unit, definition, source; `lines` holds the line of each point. */
export function readSeriesCsv(bytes: Uint8Array): {
  points: SeriesPoint[];
  lines: number[];
  report: ReadReport;
} {
  const rows = readTable(bytes, { columns: ["date", "value", "unit", "definition", "source"] });
  const points = rows.map(({ line, cells }) => {
    const result = SeriesPoint.safeParse({ ...cells, value: parseNumber(cells.value) ?? cells.value });
    if (result.success) return result.data;
    const column = String(result.error.issues[0]?.path[0] ?? "");
    const what = found(cells, [column]);
    const rule = expected(result.error.issues[0]?.message ?? "");
    const message = `Line ${line}, ${column}: found ${what}; expected ${rule}.`;
    throw new ActorNetworkError("invalid-table", message, [line, column]);
  });
  const report = { kept: points.length, merged: 0, dropped: 0, warnings: [] };
  return { points, lines: rows.map(({ line }) => line), report };
}
