import * as Plot from "@observablehq/plot";
import type { Canvas } from "../drawing/frame.ts";
import { textElement } from "../drawing/textElement.ts";
import { paint } from "../theme/paint.ts";
import { palette } from "../theme/palette.ts";
import { defined } from "./defined.ts";
import type { EffectPlotRecord } from "./EffectPlotRecord.ts";
import { type EffectLane, laneOptions, percentAxis } from "./effectLane.ts";
import { percentLabel } from "./percentLabel.ts";
import { plotGroup } from "./plotGroup.ts";
import { ticksFor } from "./ticksFor.ts";

const colour = (role: keyof typeof palette) => palette[role][0];

/** Draws the median relative change of each row with its range. */
export function drawChanges(
  canvas: Canvas,
  parent: SVGElement,
  record: EffectPlotRecord,
  lane: EffectLane,
  top: number,
): void {
  const { document } = canvas;
  const { rows, words } = record;
  const values = rows.flatMap(({ median, low, high }) => [median, low, high]).filter(defined);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const domain = most > least ? [least, most] : [-0.1, 0.1];
  const ticks = ticksFor(lane.width, 58);
  const placed = rows.map((row, index) => ({ ...row, y: index + lane.middle }));
  const lined = placed.filter(({ low, high }) => defined(low) && defined(high));
  const chart = plotGroup(document, {
    ...laneOptions(lane, rows.length),
    x: { domain, nice: true },
    marks: [
      Plot.gridX({ ticks, stroke: colour("faint"), strokeOpacity: 1 }),
      Plot.ruleX([0], { stroke: colour("ink") }),
      Plot.ruleY(lined, { y: "y", x1: "low", x2: "high", stroke: colour("ink"), strokeWidth: 2 }),
      Plot.dot(
        placed.filter(({ median }) => defined(median)),
        { x: "median", y: "y", r: 4.2, fill: colour("ink") },
      ),
      percentAxis(ticks, (value) => percentLabel(value, true)),
    ],
  });
  chart.group.setAttribute("transform", `translate(${lane.left},${top})`);
  parent.appendChild(chart.group);
  for (const { median, y } of placed) {
    const at = top + chart.at("y", y);
    const known = defined(median);
    const x = lane.left + (known ? chart.at("x", median) : lane.width / 2);
    const look = { ...paint(known ? "ink" : "muted", "paper"), "stroke-width": 3, "paint-order": "stroke" };
    const text = known ? percentLabel(median, true) : words.undefined;
    textElement(document, parent, text, {
      ...look,
      x,
      y: known ? at - 8 : at + 4,
      "font-size": 11,
      "text-anchor": "middle",
    });
  }
}
