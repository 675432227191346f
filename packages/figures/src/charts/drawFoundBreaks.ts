import { svgElement } from "../drawing/svgElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { paint } from "../theme/paint.ts";
import type { FoundBreak } from "./InterruptedSeriesRecord.ts";
import { breakMark } from "./momentMarks.ts";

export const breakRow = 13;

interface BreakRoom {
  readonly entries: number;
  readonly labels: readonly string[];
  /** Pixel of the moment just before an entry. */
  readonly before: (entry: number) => number;
  readonly top: number;
  /** Lower edge of the chart; the marks stand below it. */
  readonly bottom: number;
}

/** Gives each break a line below the chart, the first that is free at its interval. */
export function breakLines(breaks: readonly FoundBreak[]): number[] {
  const taken: number[] = [];
  const order = [...breaks.keys()].sort((a, b) => firstOf(breaks[a]) - firstOf(breaks[b]) || a - b);
  const lines = breaks.map(() => 0);
  for (const place of order) {
    const free = taken.findIndex((end) => end < firstOf(breaks[place]));
    const line = free < 0 ? taken.length : free;
    lines[place] = line;
    taken[line] = Math.max(breaks[place]?.high ?? 0, breaks[place]?.at ?? 0);
  }
  return lines;
}

function firstOf(found: FoundBreak | undefined): number {
  return Math.min(found?.low ?? Infinity, found?.at ?? Infinity);
}

/** Draws breaks below the chart, with a dotted rule through the chart each. */
export function drawFoundBreaks(
  document: Document,
  parent: SVGElement,
  breaks: readonly FoundBreak[],
  { entries, labels, before, top, bottom }: BreakRoom,
): void {
  const lines = breakLines(breaks);
  for (const [index, { at, low, high }] of breaks.entries()) {
    const row = lines[index] ?? 0;
    const group = svgElement(document, "g", { "data-break": "" }, parent);
    titleElement(document, group, labels[at] ?? "");
    const [x, y] = [before(at), bottom + (row + 0.5) * breakRow + 1];
    const rule = { ...paint("none", "muted"), "stroke-width": 1, "stroke-dasharray": "1.5 3" };
    svgElement(document, "path", { ...rule, d: `M${x},${top}V${y}` }, group);
    const end = (place: number) => ({
      x: before(Math.min(entries, Math.max(0, place))),
      isOpen: place < 0 || place > entries,
    });
    breakMark(document, group, { x, y, ends: low === null || high === null ? [] : [end(low), end(high)] });
  }
}
