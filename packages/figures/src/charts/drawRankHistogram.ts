import * as Plot from "@observablehq/plot";
import { palette } from "../theme/palette.ts";
import type { CalibrationParameter } from "./CalibrationPlotRecord.ts";
import { planeAxes } from "./planeAxes.ts";
import { plotGroup } from "./plotGroup.ts";

/** Draws how many ranks fall into each bin, with a line where even ranks stand. */
export function drawRankHistogram(
  document: Document,
  { counts }: Pick<CalibrationParameter, "counts">,
  room: { readonly width: number; readonly height: number },
): SVGElement {
  const bars = Array.from(counts, (count, bin) => ({
    from: bin / counts.length,
    to: (bin + 1) / counts.length,
    count,
  }));
  const expected = bars.reduce((whole, { count }) => whole + count, 0) / bars.length;
  const most = Math.max(1, ...bars.map(({ count }) => count), expected);
  const { grid, axes } = planeAxes(room.width - 50, room.height);
  return plotGroup(document, {
    ...room,
    marginLeft: 38,
    marginRight: 12,
    marginTop: 6,
    marginBottom: 22,
    x: { domain: [0, 1] },
    y: { domain: [0, most * 1.04], nice: 3 },
    marks: [
      ...grid,
      Plot.rect(bars, { x1: "from", x2: "to", y1: 0, y2: "count", inset: 0.5, fill: palette.state[0] }),
      Plot.ruleY([expected], { stroke: palette.ink[0], strokeWidth: 1.4, strokeDasharray: "5 3" }),
      Plot.ruleY([0], { stroke: palette.muted[0] }),
      ...axes,
    ],
  }).group;
}
