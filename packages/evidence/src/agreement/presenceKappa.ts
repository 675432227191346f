import { type CohenKappa, cohenKappa } from "./cohenKappa.ts";
import type { PresenceTable } from "./presenceTable.ts";

const cells = [
  ["given", "given"],
  ["given", "not"],
  ["not", "given"],
  ["not", "not"],
] as const;

/** Takes Cohen's kappa of two coders over the tables of one code or more; `null` for any other number of coders. */
export function presenceKappa(
  tables: readonly PresenceTable[],
  confidence: number,
): Pick<CohenKappa, "kappa" | "interval"> {
  const times = [0, 0, 0, 0];
  for (const table of tables) {
    if (table.times === null) return { kappa: null, interval: null };
    table.times.forEach((count, cell) => {
      times[cell] = (times[cell] as number) + count;
    });
  }
  return cohenKappa(cells, { times, confidence });
}
