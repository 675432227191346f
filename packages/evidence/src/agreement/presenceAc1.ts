import { ac1Of } from "./ac1Of.ts";
import type { PresenceTable } from "./presenceTable.ts";

/** Takes Gwet's AC1 of "given" against "not given" over the tables of one code or more; `null` without a table. */
export function presenceAc1(tables: readonly PresenceTable[]): number | null {
  if (tables.length === 0) return null;
  const mean = (of: (table: PresenceTable) => number) =>
    tables.reduce((sum, table) => sum + of(table), 0) / tables.length;
  const share = mean((table) => table.share);
  return ac1Of(
    mean((table) => table.percent),
    share === 1 ? [1] : [share, 1 - share],
  );
}
