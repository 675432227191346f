import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { type Body, type Canvas, frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { FiguresError } from "../errors.ts";
import { paint } from "../theme/paint.ts";
import { areaSample } from "./areaSample.ts";
import { bandOpacity } from "./bandOpacity.ts";
import { downDash, drawLoop } from "./drawLoop.ts";
import { finiteSpan } from "./finiteSpan.ts";
import type { HysteresisLoopRecord } from "./HysteresisLoopRecord.ts";
import { seriesLooks } from "./seriesLooks.ts";

const gap = 28;

function check({ loops }: HysteresisLoopRecord): void {
  loops.forEach((loop, index) => {
    for (const name of ["up", "down"] as const) {
      const { control, response, low, high } = loop[name];
      for (const list of [response, low, high]) {
        if (list === undefined || list.length === control.length) continue;
        const message = `Branch ${name} has ${control.length} controls and ${list.length} values; expected as many of each.`;
        throw new FiguresError("unequal-lengths", message, ["loops", index, name]);
      }
    }
  });
}

function legendOf({ loops, words }: HysteresisLoopRecord): LegendItem[] {
  if (loops.length === 0) return [];
  const roles = new Set(loops.map(({ key }) => seriesLooks([])({ key, label: "" }).role));
  const [only = "ink"] = roles;
  const role = roles.size === 1 ? only : "ink";
  const sample = (label: string, dash: string | undefined): LegendItem => ({
    label,
    width: 30,
    draw: (document, parent) => {
      const look = { "stroke-width": 2.2, "stroke-dasharray": dash, d: "M0,0h30" };
      svgElement(document, "path", { ...paint("none", role), ...look }, parent);
    },
  });
  const hasBand = loops.some(({ up, down }) => (up.low && up.high) || (down.low && down.high));
  return [
    sample(words.up, undefined),
    sample(words.down, downDash),
    ...(hasBand && words.band !== undefined ? [areaSample(words.band, role, bandOpacity)] : []),
  ];
}

function draw(canvas: Canvas, record: HysteresisLoopRecord): Body {
  const { loops, words } = record;
  if (loops.length === 0) return emptyBody(canvas, words.empty);
  const values = loops.flatMap(({ up, down }) =>
    [up, down].flatMap(({ response, low, high }) =>
      [response, low, high].flatMap((list) => (list ? Array.from(list) : [])),
    ),
  );
  const span = finiteSpan(values) ?? [0, 1];
  const most = Math.max(1, Math.min(loops.length, Math.floor((canvas.width + gap) / (240 + gap))));
  const columns = Math.ceil(loops.length / Math.ceil(loops.length / most));
  const width = (canvas.width - gap * (columns - 1)) / columns;
  const group = svgElement(canvas.document, "g");
  let y = 0;
  for (let first = 0; first < loops.length; first += columns) {
    let tallest = 0;
    loops.slice(first, first + columns).forEach((loop, column) => {
      const drawn = drawLoop(canvas.document, record, loop, { width, span });
      drawn.group.setAttribute("transform", `translate(${column * (width + gap)},${y})`);
      group.appendChild(drawn.group);
      tallest = Math.max(tallest, drawn.height);
    });
    y += tallest + 14;
  }
  return { group, height: y - 14 };
}

/**
 * Draws hysteresis loops: what a model comes to while a control rises and while it falls again, with arrows, the
 * controls at which the branches jump and half the distance between them.
 *
 * Branches that lie on each other mean that the past does not matter there. Loops stand beside each other on the same
 * vertical axis. A missing value leaves a gap; a half-width that is `null` is not drawn.
 *
 * @throws {FiguresError} `unequal-lengths`, `invalid-id`, `invalid-width`.
 */
export function hysteresisLoop(record: HysteresisLoopRecord, options: FigureOptions): string {
  check(record);
  return frame(record, options, legendOf(record), (canvas) => draw(canvas, record));
}
