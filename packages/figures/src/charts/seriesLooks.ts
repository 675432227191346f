import type { Role } from "../theme/palette.ts";
import type { TrajectoryKey, TrajectoryPanel } from "./TrajectoriesRecord.ts";

export interface SeriesLook {
  readonly role: Role;
  readonly dash: string | undefined;
}

export type SeriesLooks = (series: { readonly key: TrajectoryKey; readonly label: string }) => SeriesLook;

const spheres = new Map<TrajectoryKey, SeriesLook>([
  ["state", { role: "state", dash: undefined }],
  ["capital", { role: "capital", dash: "8 3" }],
  ["society", { role: "society", dash: "2.5 2.5" }],
]);

const otherDashes = [undefined, "7 3", "2 3", "10 3 2 3"] as const;

/** Gives each series its colour and dashes: those of its sphere, or dashes by its place among the others. */
export function seriesLooks(panels: readonly TrajectoryPanel[]): SeriesLooks {
  const all = panels.flatMap(({ series }) => series);
  const others = [...new Set(all.filter(({ key }) => key === "other").map(({ label }) => label))];
  return ({ key, label }) =>
    spheres.get(key) ?? { role: "ink", dash: otherDashes[others.indexOf(label) % otherDashes.length] };
}
