import * as Plot from "@observablehq/plot";
import type { Body } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { paint } from "../theme/paint.ts";
import { palette } from "../theme/palette.ts";
import { bandOpacity } from "./bandOpacity.ts";
import { branchArrows } from "./branchArrows.ts";
import { drawHalfWidth } from "./drawHalfWidth.ts";
import { finiteSpan } from "./finiteSpan.ts";
import type { HysteresisBranch, HysteresisLoop, HysteresisLoopRecord } from "./HysteresisLoopRecord.ts";
import { planeAxes } from "./planeAxes.ts";
import { plotGroup } from "./plotGroup.ts";
import { seriesLooks } from "./seriesLooks.ts";
import { valueAt } from "./valueAt.ts";

export const downDash = "7 4";

const margins = { marginLeft: 46, marginRight: 14, marginTop: 34, marginBottom: 40 };
const headingHeight = 18;

function pointsOf({ control, response, low, high }: HysteresisBranch) {
  return Array.from(control, (x, index) => ({
    x,
    y: valueAt(response, index),
    low: valueAt(low, index),
    high: valueAt(high, index),
  }));
}

const widened = ([least, most]: readonly [number, number]): [number, number] =>
  most > least ? [least, most] : [least - 0.5, least + 0.5];

interface LoopRoom {
  readonly width: number;
  /** Least and greatest value of all loops beside each other. */
  readonly span: readonly [number, number];
}

/** Draws one loop with its heading. */
export function drawLoop(
  document: Document,
  record: HysteresisLoopRecord,
  loop: HysteresisLoop,
  { width, span }: LoopRoom,
): Body {
  const group = svgElement(document, "g");
  const top = loop.title === "" ? 0 : headingHeight;
  const heading = { ...paint("ink"), x: 0, y: 13, "font-size": 13, "font-weight": 600 };
  if (loop.title !== "") textElement(document, group, cutLabel(loop.title, 80), heading);
  const height = Math.min(400, Math.max(260, Math.round(width * 0.5)));
  const [up, down] = [pointsOf(loop.up), pointsOf(loop.down)];
  const small = { ...paint("muted"), "font-size": 11 };
  if ([...up, ...down].every(({ y }) => Number.isNaN(y))) {
    const look = { ...small, "font-size": 12, x: width / 2, y: top + 60, "text-anchor": "middle" };
    textElement(document, group, record.words.empty, look);
    return { group, height: top + 100 };
  }
  const { role } = seriesLooks([])({ key: loop.key, label: "" });
  const stroke = palette[role][0];
  const line = { x: "x", y: "y", stroke, strokeWidth: 2.2 };
  const area = { x: "x", y1: "low", y2: "high", fill: stroke, fillOpacity: bandOpacity };
  const { grid, axes } = planeAxes(width - 60, height - 74);
  const chart = plotGroup(document, {
    ...margins,
    width,
    height,
    x: { domain: widened(finiteSpan([...up, ...down].map(({ x }) => x)) ?? [0, 1]) },
    y: { domain: widened(span), nice: 4 },
    marks: [
      ...grid,
      Plot.areaY(up, area),
      Plot.areaY(down, area),
      Plot.line(down, { ...line, strokeDasharray: downDash }),
      Plot.line(up, line),
      ...axes,
    ],
  });
  textElement(document, group, record.yLabel, { ...small, x: 0, y: top + 13 });
  chart.group.setAttribute("transform", `translate(0,${top + 12})`);
  group.appendChild(chart.group);
  for (const d of [...branchArrows(up, down, chart.at), ...branchArrows(down, up, chart.at)]) {
    svgElement(document, "path", { ...paint(role), d }, chart.group);
  }
  drawHalfWidth(document, chart.group, loop, record.words.halfWidth, {
    at: (x) => chart.at("x", x),
    top: margins.marginTop,
    bottom: height - margins.marginBottom,
    left: margins.marginLeft,
    right: width - margins.marginRight,
  });
  const under = { ...small, "text-anchor": "end", x: width - margins.marginRight, y: top + height + 6 };
  textElement(document, group, record.xLabel, under);
  return { group, height: top + height + 12 };
}
