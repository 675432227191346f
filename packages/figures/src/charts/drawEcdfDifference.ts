import * as Plot from "@observablehq/plot";
import { palette } from "../theme/palette.ts";
import type { CalibrationParameter } from "./CalibrationPlotRecord.ts";
import { planeAxes } from "./planeAxes.ts";
import { plotGroup } from "./plotGroup.ts";

/** Draws by how much the share of ranks below each place differs from the place itself, over the band of even ranks. */
export function drawEcdfDifference(
  document: Document,
  { below, low, high }: Pick<CalibrationParameter, "below" | "low" | "high">,
  room: { readonly width: number; readonly height: number },
): SVGElement {
  const cells = below.length;
  const whole = below[cells - 1] as number;
  const points = Array.from({ length: cells + 1 }, (_, end) => {
    const place = end / cells;
    const less = (counts: ArrayLike<number>) => (end === 0 ? 0 : (counts[end - 1] as number) / whole - place);
    return { place, value: less(below), low: less(low), high: less(high) };
  });
  const most = points.reduce(
    (most, { value, low, high }) => Math.max(most, Math.abs(value), -low, high),
    1e-9,
  );
  const { grid, axes } = planeAxes(room.width - 58, room.height);
  return plotGroup(document, {
    ...room,
    marginLeft: 46,
    marginRight: 12,
    marginTop: 6,
    marginBottom: 22,
    x: { domain: [0, 1] },
    y: { domain: [-most * 1.08, most * 1.08] },
    marks: [
      ...grid,
      Plot.areaY(points, {
        x: "place",
        y1: "low",
        y2: "high",
        fill: palette.outside[0],
        fillOpacity: 0.35,
      }),
      Plot.ruleY([0], { stroke: palette.ink[0], strokeWidth: 1.4, strokeDasharray: "5 3" }),
      Plot.line(points, { x: "place", y: "value", stroke: palette.state[0], strokeWidth: 2 }),
      ...axes,
    ],
  }).group;
}
