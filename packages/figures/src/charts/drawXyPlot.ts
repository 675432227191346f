import type { Body, Canvas } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import { type CaseKind, caseKind } from "./caseKind.ts";
import { caseMark } from "./caseMark.ts";
import { numberLabel } from "./numberLabel.ts";
import { placePointLabels } from "./placePointLabels.ts";
import { planeAxes } from "./planeAxes.ts";
import { plotGroup } from "./plotGroup.ts";
import type { XyPlotRecord } from "./XyPlotRecord.ts";

const margins = { marginLeft: 34, marginRight: 12, marginTop: 10, marginBottom: 28 };
const widest = 560;

/** Kinds from the one that lies under the others to the one on top. */
const layers: readonly CaseKind[] = ["other", "typical", "deviantInDegree", "uncovered", "deviantInKind"];
const named: readonly CaseKind[] = ["deviantInKind", "uncovered", "deviantInDegree", "typical"];

/** Draws the square of memberships: quadrants, diagonal, cases, names of those that deviate, the fit under it. */
export function drawXyPlot({ document, width }: Canvas, record: XyPlotRecord): Body {
  const side = Math.min(width, widest);
  const { grid, axes } = planeAxes(side - 46, side - 46);
  const chart = plotGroup(document, {
    ...margins,
    width: side,
    height: side,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    marks: [...grid, ...axes],
  });
  const at = (x: number, y: number) => ({ x: chart.at("x", x), y: chart.at("y", y) });
  const [origin, middle, end] = [at(0, 0), at(0.5, 0.5), at(1, 1)];
  const shade = {
    x: middle.x,
    y: middle.y,
    width: end.x - middle.x,
    height: origin.y - middle.y,
    "fill-opacity": 0.08,
  };
  svgElement(document, "rect", { ...paint("capital"), ...shade }, chart.group);
  const cross = `M${middle.x},${origin.y}V${end.y}M${origin.x},${middle.y}H${end.x}`;
  svgElement(
    document,
    "path",
    { ...paint("none", "muted"), "stroke-dasharray": "4 3", d: cross },
    chart.group,
  );
  const line = `M${origin.x},${origin.y}L${end.x},${end.y}`;
  svgElement(document, "path", { ...paint("none", "ink"), "stroke-width": 1.4, d: line }, chart.group);

  const points = record.cases.map((one) => ({
    ...at(one.x, one.y),
    kind: caseKind(one),
    label: one.label,
    one,
  }));
  for (const layer of layers) {
    for (const { kind, x, y, one } of points) {
      if (kind !== layer) continue;
      const mark = caseMark(document, chart.group, kind, x, y);
      mark.setAttribute("data-kind", kind);
      const numbers = `${record.xLabel} ${numberLabel(one.x, 3)}, ${record.yLabel} ${numberLabel(one.y, 3)}`;
      titleElement(document, mark, `${one.label}: ${numbers}; ${record.words[kind]}`);
    }
  }
  const room = { left: origin.x, right: end.x, top: end.y, bottom: origin.y };
  const first = named.flatMap((layer) => points.filter(({ kind }) => kind === layer));
  const rest = points
    .filter(({ kind }) => kind === "other")
    .map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  placePointLabels(first, rest, room).forEach((place, index) => {
    if (!place) return;
    const role = first[index]?.kind === "typical" ? "muted" : "ink";
    const look = {
      ...paint(role, "paper"),
      "stroke-width": 3,
      "paint-order": "stroke",
      "text-anchor": "start",
      "font-size": 11,
    };
    textElement(document, chart.group, place.text, { ...look, x: place.x, y: place.y });
  });

  const group = svgElement(document, "g");
  const small = { ...paint("muted"), "font-size": 11 };
  let y = 0;
  for (const text of wrapText(record.yLabel, side, 11)) {
    y += 14;
    textElement(document, group, text, { ...small, x: 0, y: y - 1 });
  }
  chart.group.setAttribute("transform", `translate(0,${y})`);
  group.appendChild(chart.group);
  y += side;
  for (const text of wrapText(record.xLabel, side - margins.marginRight, 11)) {
    y += 14;
    textElement(document, group, text, {
      ...small,
      x: side - margins.marginRight,
      y: y - 8,
      "text-anchor": "end",
    });
  }
  y += 4;
  for (const text of wrapText(record.fit, width, 12)) {
    y += 16;
    textElement(document, group, text, { ...paint("ink"), x: 0, y });
  }
  return { group, height: y + 4 };
}
