import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { paint } from "../theme/paint.ts";
import { definitionRule, eventRule } from "./momentMarks.ts";
import { eventSize, type PlacedEvent } from "./placeEvents.ts";

export const momentRow = 15;

interface MomentRoom {
  readonly rows: number;
  readonly bottom: number;
  /** Whether a moment is a change of definition. */
  readonly isDefinition: (moment: PlacedEvent) => boolean;
}

/** Draws the event and changes of definition down to `bottom`, with their names in lines above the chart. */
export function drawMoments(
  document: Document,
  parent: SVGElement,
  moments: readonly PlacedEvent[],
  { rows, bottom, isDefinition }: MomentRoom,
): void {
  for (const moment of moments) {
    const { x, left, row, label, shown } = moment;
    const group = svgElement(document, "g", { "data-moment": "" }, parent);
    titleElement(document, group, label);
    const start = (row === null ? rows : row + 1) * momentRow;
    if (isDefinition(moment)) definitionRule(document, group, x, start + 5, bottom);
    else eventRule(document, group, x, start, bottom);
    if (row === null) continue;
    const look = { ...paint(isDefinition(moment) ? "muted" : "ink"), x: left, y: start - 4 };
    const weight = isDefinition(moment) ? undefined : 600;
    textElement(document, group, shown, { ...look, "font-size": eventSize, "font-weight": weight });
  }
}
