import * as Plot from "@observablehq/plot";
import { numberLabel } from "../charts/numberLabel.ts";
import { plotGroup } from "../charts/plotGroup.ts";
import { ticksFor } from "../charts/ticksFor.ts";
import type { Body, Canvas } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import { palette } from "../theme/palette.ts";
import { fittedLabel } from "./fittedLabel.ts";

export interface Lane {
  /** Pixels of the lane's middle line and of a value. */
  readonly y: number;
  readonly at: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly parent: SVGElement;
}

export interface Lanes {
  readonly names: readonly string[];
  readonly domain: readonly [number, number];
  readonly step: number;
  /** Room to the right of the axis, in pixels. */
  readonly right: number;
  readonly hasAxis: boolean;
  readonly axisLabel: string;
  readonly draw: (lane: Lane, index: number) => void;
}

/** Draws one row a name, with what each holds, over one axis. On a narrow page names stand above their rows. */
export function drawLanes({ document, width }: Canvas, lanes: Lanes): Body {
  const { names, domain, hasAxis } = lanes;
  const isNarrow = width < 560;
  const longest = Math.max(0, ...names.map((name) => textWidth(cutLabel(name), 12))) + 12;
  const left = isNarrow ? 4 : Math.min(longest, width * 0.35);
  const step = isNarrow ? lanes.step + 17 : lanes.step;
  const group = svgElement(document, "g");
  const height = names.length * step + (hasAxis ? 26 : 4);
  const ticks = ticksFor(width - left - lanes.right, 60);
  const look = { label: null, color: palette.muted[0], tickFormat: (value: number) => numberLabel(value) };
  const chart = plotGroup(document, {
    width,
    height,
    marginLeft: left,
    marginRight: lanes.right,
    marginTop: 0,
    marginBottom: hasAxis ? 24 : 2,
    x: { domain: [...domain], nice: hasAxis, axis: null },
    y: { domain: [0, names.length], reverse: true, axis: null },
    marks: hasAxis
      ? [
          Plot.gridX({ ticks, stroke: palette.faint[0], strokeOpacity: 1 }),
          domain[0] < 0 ? Plot.ruleX([0], { stroke: palette.muted[0] }) : null,
          Plot.axisX({ ...look, ticks, tickSize: 0 }),
        ]
      : [],
  });
  group.appendChild(chart.group);
  names.forEach((name, index) => {
    const middle = (index + 1) * step - lanes.step / 2;
    const at = (value: number) => chart.at("x", value);
    lanes.draw({ y: middle, at, left, right: width - lanes.right, parent: chart.group }, index);
    const halo = { "stroke-width": 3, "paint-order": "stroke" };
    const shown = isNarrow ? cutLabel(name) : fittedLabel(name, left - 10, 12);
    const y = isNarrow ? index * step + 13 : middle + 4;
    titleElement(
      document,
      textElement(document, group, shown, { ...paint("ink", "paper"), ...halo, x: 0, y }),
      name,
    );
  });
  const label = { ...paint("muted"), "font-size": 11, "text-anchor": "end", x: width - lanes.right };
  if (hasAxis && lanes.axisLabel) textElement(document, group, lanes.axisLabel, { ...label, y: height + 12 });
  return { group, height: height + (hasAxis && lanes.axisLabel ? 16 : 0) };
}
