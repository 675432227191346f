import * as Plot from "@observablehq/plot";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { paint } from "../theme/paint.ts";
import { palette } from "../theme/palette.ts";
import { drawEvents, eventRow } from "./drawEvents.ts";
import { logTicks } from "./logTicks.ts";
import { numberLabel } from "./numberLabel.ts";
import { plotGroup } from "./plotGroup.ts";
import { type PreparedPanel, panelRight } from "./preparePanel.ts";
import type { SeriesLooks } from "./seriesLooks.ts";
import { seriesMarks } from "./seriesMarks.ts";
import { ticksFor } from "./ticksFor.ts";

const plotHeight = 168;

interface PanelRoom {
  /** Lines that the names of events take. */
  readonly rows: number;
  readonly headingLines: number;
  readonly empty: string;
  readonly looks: SeriesLooks;
}

function timeAxis({ panel, times, width, left, place }: PreparedPanel): Plot.Markish {
  const count = ticksFor(width - left - panelRight, 70);
  const look = { label: null, color: palette.muted[0], tickSize: 4 };
  if (!panel.isLogarithmic) {
    return Plot.axisX({ ...look, ticks: count, tickFormat: (value) => numberLabel(value) });
  }
  const drawn = panel.series.flatMap(({ t }) => Array.from(t)).filter((t) => t > 0);
  const [least, most] = drawn.reduce(([a, b], t) => [Math.min(a, t), Math.max(b, t)], [Infinity, 0]);
  const labels = new Map(logTicks(least, most, count).map((tick) => [place(tick), numberLabel(tick)]));
  const inside = [...labels.keys()].filter((tick) => tick >= times[0] && tick <= times[1]);
  return Plot.axisX(inside, { ...look, tickFormat: (value) => labels.get(value) ?? "" });
}

function marksOf(prepared: PreparedPanel, looks: SeriesLooks): Plot.Markish[] {
  const marks = prepared.series.map((one) => seriesMarks(one, looks(one.series)));
  const muted = palette.muted[0];
  const axisY = {
    ticks: 4,
    label: null,
    color: muted,
    tickSize: 0,
    tickFormat: (value: number) => numberLabel(value),
  };
  return [
    Plot.gridY({ ticks: 4, stroke: palette.faint[0], strokeOpacity: 1 }),
    ...marks.flatMap(({ below }) => below),
    ...marks.flatMap(({ above }) => above),
    Plot.ruleY([0], { stroke: muted }),
    timeAxis(prepared),
    Plot.axisY(axisY),
  ];
}

/** Draws a panel whose names of events take `rows` lines and whose heading takes `headingLines`. */
export function drawPanel(
  document: Document,
  prepared: PreparedPanel,
  { rows, headingLines, empty, looks }: PanelRoom,
): { group: SVGElement; height: number } {
  const { panel, width, heading, times, values, events, left } = prepared;
  const group = svgElement(document, "g");
  heading.forEach((line, index) => {
    const look = { ...paint("ink"), x: 0, y: 13 + index * 16, "font-size": 13, "font-weight": 600 };
    textElement(document, group, line, look);
  });
  const top = headingLines * 16 + 18;
  const above = rows * eventRow + 10;
  const height = above + plotHeight + 40;
  if (!values) {
    const look = { ...paint("muted"), x: width / 2, y: top + 60, "text-anchor": "middle" };
    textElement(document, group, empty, look);
    return { group, height: top + height };
  }
  const small = { ...paint("muted"), "font-size": 11 };
  textElement(document, group, panel.yLabel, { ...small, x: 0, y: top - 5 });
  const room = { top, rows, bottom: top + above + plotHeight, left, right: width - panelRight };
  drawEvents(document, group, events, room);
  const y = panel.domain
    ? { domain: [...panel.domain] }
    : { domain: [Math.min(0, values[0]), values[1] > Math.min(0, values[0]) ? values[1] : 1], nice: 4 };
  const chart = plotGroup(document, {
    width,
    height,
    marginLeft: left,
    marginRight: panelRight,
    marginTop: above,
    marginBottom: 40,
    x: { domain: times[1] > times[0] ? times : [times[0], times[0] + 1] },
    y,
    marks: marksOf(prepared, looks),
  });
  chart.group.setAttribute("transform", `translate(0,${top})`);
  group.appendChild(chart.group);
  panel.drawOver?.(
    document,
    chart.group,
    (axis, value) => chart.at(axis, axis === "x" ? prepared.place(value) : value),
    { left, right: width - panelRight },
  );
  const under = { ...small, "text-anchor": "end", x: width - panelRight, y: top + height - 6 };
  textElement(document, group, panel.xLabel, under);
  return { group, height: top + height };
}
