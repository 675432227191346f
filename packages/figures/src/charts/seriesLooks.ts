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

/** The first, `null`, is a line without dashes. */
const otherDashes = [null, "7 3", "2 3", "10 3 2 3"] as const;

/** Dashes of the series of no sphere by their names: the same in all panels, different within one as far as they reach. */
function dashesOf(panels: readonly TrajectoryPanel[]): ReadonlyMap<string, string | null> {
  const dashes = new Map<string, string | null>();
  for (const { series } of panels) {
    const labels = series.filter(({ key }) => key === "other").map(({ label }) => label);
    for (const label of labels) {
      if (dashes.has(label)) continue;
      const taken = new Set(labels.flatMap((one) => dashes.get(one) ?? (dashes.has(one) ? [null] : [])));
      const free = otherDashes.findIndex((dash) => !taken.has(dash));
      dashes.set(label, otherDashes.at(free) ?? null);
    }
  }
  return dashes;
}

/** Gives each series its colour and dashes: those of its sphere, or ink with dashes of its own. */
export function seriesLooks(panels: readonly TrajectoryPanel[]): SeriesLooks {
  const dashes = dashesOf(panels);
  return ({ key, label }) => spheres.get(key) ?? { role: "ink", dash: dashes.get(label) ?? undefined };
}
