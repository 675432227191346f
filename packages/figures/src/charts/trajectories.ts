import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { FiguresError } from "../errors.ts";
import { paint } from "../theme/paint.ts";
import { drawPanel, preparePanel, seriesDash, seriesRole } from "./drawPanel.ts";
import type { TrajectoriesRecord } from "./TrajectoriesRecord.ts";

function check(record: TrajectoriesRecord): void {
  record.panels.forEach((panel, panelIndex) => {
    panel.series.forEach(({ t, y, low, high }, index) => {
      for (const list of [y, low, high]) {
        if (list && list.length !== t.length) {
          const message = `A series with ${t.length} times and ${list.length} values; expected as many of each.`;
          throw new FiguresError("unequal-lengths", message, ["panels", panelIndex, "series", index]);
        }
      }
    });
  });
}

function legendOf(record: TrajectoriesRecord): LegendItem[] {
  const items = new Map<string, LegendItem>();
  for (const { label, key } of record.panels.flatMap(({ series }) => series)) {
    const dash = { "stroke-width": 2.2, "stroke-dasharray": seriesDash[key] };
    const draw = (document: Document, parent: SVGElement) => {
      svgElement(document, "path", { ...paint("none", seriesRole[key]), ...dash, d: "M0,0h28" }, parent);
    };
    items.set(`${key} ${label}`, { label, width: 28, draw });
  }
  return [...items.values()];
}

/**
 * Draws series over time in panels: a line each, its range as a band, events as upright rules.
 *
 * Colour and dashes say the sphere. A missing value leaves a gap. Zero is always on the vertical
 * axis. Events outside the panel's times are left out. Series longer than twice the panel's pixels are
 * thinned to the first, least, greatest and last value of each stretch, which looks the same.
 *
 * @throws {FiguresError} `unequal-lengths`, `invalid-id`, `invalid-width`.
 */
export function trajectories(record: TrajectoriesRecord, options: FigureOptions): string {
  check(record);
  return frame(record, options, legendOf(record), (canvas) => {
    const { empty } = record.words;
    if (record.panels.length === 0) return emptyBody(canvas, empty);
    const gap = 28;
    const most = Math.max(1, Math.min(record.panels.length, Math.floor((canvas.width + gap) / 380)));
    const columns = Math.ceil(record.panels.length / Math.ceil(record.panels.length / most));
    const width = (canvas.width - gap * (columns - 1)) / columns;
    const group = svgElement(canvas.document, "g");
    let y = 0;
    for (let first = 0; first < record.panels.length; first += columns) {
      const inRow = record.panels.slice(first, first + columns).map((panel) => preparePanel(panel, width));
      const lines = inRow.flatMap(({ events }) => events.map(({ row }) => (row ?? 4) + 1));
      const rows = Math.max(0, ...lines);
      const headingLines = Math.max(...inRow.map(({ heading }) => heading.length));
      let tallest = 0;
      inRow.forEach((panel, column) => {
        const drawn = drawPanel(canvas.document, panel, { rows, headingLines, empty });
        drawn.group.setAttribute("transform", `translate(${column * (width + gap)},${y})`);
        group.appendChild(drawn.group);
        tallest = Math.max(tallest, drawn.height);
      });
      y += tallest + 14;
    }
    return { group, height: y - 14 };
  });
}
