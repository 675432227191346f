import { FiguresError } from "../errors.ts";
import type { TrajectoryPanel } from "./TrajectoriesRecord.ts";

/** Checks that every list of a series has as many values as there are times. */
export function checkSeries(panels: readonly TrajectoryPanel[]): void {
  panels.forEach((panel, panelIndex) => {
    panel.series.forEach(({ t, y, low, high, bands = [], runs = [] }, index) => {
      for (const list of [y, low, high, ...bands.flatMap((band) => [band.low, band.high]), ...runs]) {
        if (list && list.length !== t.length) {
          const message = `A series with ${t.length} times and ${list.length} values; expected as many of each.`;
          throw new FiguresError("unequal-lengths", message, ["panels", panelIndex, "series", index]);
        }
      }
    });
  });
}
