import type { VerdictGrid } from "./Curves.ts";

/** Writes the map as CSV: a row for each point; an undefined change is empty. */
export function gridCsv({ parameters, across, up, change }: VerdictGrid): string {
  const rows = change.map((value, index) =>
    [across[index % across.length], up[Math.floor(index / across.length)], value ?? ""].join(","),
  );
  return `${[[...parameters, "change"].join(","), ...rows].join("\n")}\n`;
}
