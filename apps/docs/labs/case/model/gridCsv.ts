import type { VerdictGrid } from "./Curves.ts";
import type { SliderParameter } from "./controls.ts";

/** Writes the map as CSV: a row for each point; an undefined change is empty. */
export function gridCsv(
  { across, up, change }: VerdictGrid,
  columns: readonly [SliderParameter, SliderParameter],
): string {
  const rows = change.map((value, index) =>
    [across[index % across.length], up[Math.floor(index / across.length)], value ?? ""].join(","),
  );
  return `${[[...columns, "change"].join(","), ...rows].join("\n")}\n`;
}
