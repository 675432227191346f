import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";

const size = 10.5;

/** Writes the names of events above their rules, on up to three lines so that none overlap. */
export function drawEvents(
  document: Document,
  parent: SVGElement,
  events: readonly { readonly x: number; readonly label: string }[],
  { top, width }: { readonly top: number; readonly width: number },
): void {
  const ends = [-Infinity, -Infinity, -Infinity].slice(0, Math.max(1, Math.min(3, events.length)));
  for (const { x, label } of [...events].sort((a, b) => a.x - b.x)) {
    const shown = cutLabel(label, 28);
    const needed = textWidth(shown, size);
    const left = Math.max(0, Math.min(x - 2, width - needed));
    const free = ends.findIndex((end) => left > end + 6);
    const group = svgElement(document, "g", {}, parent);
    titleElement(document, group, label);
    if (free < 0) {
      svgElement(document, "circle", { ...paint("muted"), cx: x, cy: top + ends.length * 14, r: 2.5 }, group);
      continue;
    }
    ends[free] = left + needed;
    const y = top + free * 14 + 10;
    textElement(document, group, shown, { ...paint("ink"), x: left, y, "font-size": size });
    const rule = { ...paint("none", "muted"), "stroke-width": 1, "stroke-dasharray": "2 3" };
    svgElement(document, "path", { ...rule, d: `M${x},${y + 3}V${top + ends.length * 14 + 8}` }, group);
  }
}
