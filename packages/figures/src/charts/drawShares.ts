import * as Plot from "@observablehq/plot";
import type { Canvas } from "../drawing/frame.ts";
import { textElement } from "../drawing/textElement.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import { palette } from "../theme/palette.ts";
import type { EffectPlotRecord } from "./EffectPlotRecord.ts";
import { type EffectLane, laneOptions, percentAxis } from "./effectLane.ts";
import { percentLabel } from "./percentLabel.ts";
import { plotGroup } from "./plotGroup.ts";

const colour = (role: keyof typeof palette) => palette[role][0];

/** Draws the shares of runs that end better and worse, to both sides of zero. */
export function drawShares(
  canvas: Canvas,
  parent: SVGElement,
  { rows }: EffectPlotRecord,
  lane: EffectLane,
  top: number,
): void {
  const { document } = canvas;
  const half = 8 / lane.step;
  const bars = rows.flatMap(({ better, worse }, index) => [
    { from: 0, to: better, role: "better" as const, y: index + lane.middle },
    { from: -worse, to: 0, role: "worse" as const, y: index + lane.middle },
  ]);
  const most = rows.reduce((high, { better, worse }) => Math.max(high, better, worse), 0);
  const wide = lane.width > 230;
  const reach = most > 0.5 ? 1 : most > 0.2 ? 0.5 : 0.25;
  const chart = plotGroup(document, {
    ...laneOptions(lane, rows.length),
    x: { domain: [-reach, reach] },
    marks: [
      Plot.gridX({ ticks: wide ? 4 : 2, stroke: colour("faint"), strokeOpacity: 1 }),
      Plot.rect(bars, {
        x1: "from",
        x2: "to",
        y1: (bar) => bar.y - half,
        y2: (bar) => bar.y + half,
        fill: (bar) => colour(bar.role),
      }),
      Plot.ruleX([0], { stroke: colour("ink") }),
      percentAxis(wide ? 4 : 2, (value) => percentLabel(Math.abs(value))),
    ],
  });
  chart.group.setAttribute("transform", `translate(${lane.left},${top})`);
  parent.appendChild(chart.group);
  for (const bar of bars) {
    const end = chart.at("x", bar.to === 0 ? bar.from : bar.to);
    const label = percentLabel(bar.to - bar.from);
    const room = textWidth(label, 11) + 8;
    const outward = bar.role === "better" ? 1 : -1;
    const edge = chart.at("x", outward * reach);
    const inside = outward * (edge - end) < room - 10;
    const x = lane.left + end + outward * (inside ? -4 : 4);
    const anchor = outward > 0 === inside ? "end" : "start";
    const y = top + chart.at("y", bar.y) + 4;
    const fill = inside ? { fill: "#1c1f23" } : paint("ink");
    textElement(document, parent, label, { ...fill, x, y, "font-size": 11, "text-anchor": anchor });
  }
}
