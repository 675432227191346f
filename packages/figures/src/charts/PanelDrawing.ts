import type { TrajectoryPanel } from "./TrajectoriesRecord.ts";

/** Pixel of a value on the horizontal or vertical axis of a panel. */
export type AxisPlace = (axis: "x" | "y", value: number) => number;

/** Ends of the horizontal axis in pixels. */
export interface PanelSides {
  readonly left: number;
  readonly right: number;
}

/** A panel as the charts over time draw it, with what only some of them need. */
export interface PanelDrawing extends TrajectoryPanel {
  /** Ends of the vertical axis. Default: zero and what the values need. */
  readonly domain?: readonly [least: number, most: number];
  /** Times, all above 0, stand on a logarithmic axis. */
  readonly isLogarithmic?: boolean;
  /** Draws over the marks, in pixels of the panel's chart. */
  readonly drawOver?: (document: Document, parent: SVGElement, at: AxisPlace, sides: PanelSides) => void;
}
