import * as Plot from "@observablehq/plot";
import { palette } from "../theme/palette.ts";

export interface EffectLane {
  readonly left: number;
  readonly width: number;
  readonly step: number;
  /** Middle of the marks within a row, as a share of its height. */
  readonly middle: number;
}

/** The axis of percentages under a lane. */
export function percentAxis(ticks: number, format: (value: number) => string): Plot.Markish {
  return Plot.axisX({ ticks, tickSize: 0, label: null, color: palette.muted[0], tickFormat: format });
}

/** What the two lanes of an effect plot share: rows of one height, one below the other. */
export function laneOptions(lane: EffectLane, count: number): Plot.PlotOptions {
  return {
    width: lane.width,
    height: count * lane.step + 24,
    marginLeft: 14,
    marginRight: 14,
    marginTop: 0,
    marginBottom: 24,
    y: { domain: [0, count], reverse: true, axis: null },
  };
}
