import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { paint } from "../theme/paint.ts";
import { eventSize, type PlacedEvent } from "./placeEvents.ts";

export const eventRow = 14;

interface EventRoom {
  readonly top: number;
  readonly rows: number;
  readonly bottom: number;
  /** Ends of the horizontal axis. */
  readonly left: number;
  readonly right: number;
}

/** Draws the rules of events down to `bottom` with their names above; a dot for a name without room. */
export function drawEvents(
  document: Document,
  parent: SVGElement,
  events: readonly PlacedEvent[],
  { top, rows, bottom, left: least, right: most }: EventRoom,
): void {
  for (const { x, left, row, label, shown, spread } of events) {
    const group = svgElement(document, "g", { "data-event": "" }, parent);
    titleElement(document, group, label);
    const start = top + (row === null ? rows * eventRow : (row + 1) * eventRow);
    if (spread) {
      const [from, to] = spread.map((end) => Math.min(most, Math.max(least, end))) as [number, number];
      const strip = {
        x: from,
        y: start,
        width: Math.max(0, to - from),
        height: bottom - start,
        opacity: 0.14,
      };
      svgElement(document, "rect", { ...paint("muted"), ...strip }, group);
    }
    const rule = { ...paint("none", "muted"), "stroke-width": 1, "stroke-dasharray": "2 3" };
    svgElement(document, "path", { ...rule, d: `M${x},${start}V${bottom}` }, group);
    if (row === null) svgElement(document, "circle", { ...paint("muted"), cx: x, cy: start, r: 2.5 }, group);
    else {
      const look = { ...paint("ink"), x: left, y: start - 4, "font-size": eventSize };
      textElement(document, group, shown, look);
    }
  }
}
