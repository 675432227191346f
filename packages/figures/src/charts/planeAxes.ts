import * as Plot from "@observablehq/plot";
import { palette } from "../theme/palette.ts";
import { numberLabel } from "./numberLabel.ts";
import { ticksFor } from "./ticksFor.ts";

/** Grid and axes of a plane that is not about time. */
export function planeAxes(width: number, height: number): { grid: Plot.Markish[]; axes: Plot.Markish[] } {
  const [across, upward] = [ticksFor(width, 70), ticksFor(height, 50)];
  const faint = { stroke: palette.faint[0], strokeOpacity: 1 };
  const look = { label: null, color: palette.muted[0], tickFormat: (value: number) => numberLabel(value) };
  return {
    grid: [Plot.gridX({ ticks: across, ...faint }), Plot.gridY({ ticks: upward, ...faint })],
    axes: [
      Plot.axisX({ ...look, ticks: across, tickSize: 0 }),
      Plot.axisY({ ...look, ticks: upward, tickSize: 0 }),
    ],
  };
}
