import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { frame } from "../drawing/frame.ts";
import { checkSeries } from "./checkSeries.ts";
import { panelBody } from "./panelBody.ts";
import { panelLegend } from "./panelLegend.ts";
import { seriesLooks } from "./seriesLooks.ts";
import type { TrajectoriesRecord } from "./TrajectoriesRecord.ts";

/**
 * Draws series over time in panels: a line each, with bands and single runs, and events as upright rules.
 *
 * Colour and dashes say the sphere. Bands over runs lie on each other, the widest first, and stand in the legend. A
 * missing value leaves a gap. Zero is always on the vertical axis. Events outside the panel's times are left out; the
 * times at which one happens over runs are shaded. Series longer than twice the panel's pixels are thinned to the
 * first, least, greatest and last value of each stretch, which looks the same.
 *
 * @throws {FiguresError} `unequal-lengths`, `invalid-id`, `invalid-width`.
 */
export function trajectories(record: TrajectoriesRecord, options: FigureOptions): string {
  const { panels, words } = record;
  checkSeries(panels);
  const looks = seriesLooks(panels);
  return frame(record, options, panelLegend(panels, looks, words.run), (canvas) =>
    panelBody(canvas, panels, { empty: words.empty, least: 352, looks }),
  );
}
