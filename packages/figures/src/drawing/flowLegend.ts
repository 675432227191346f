import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { paint } from "../theme/paint.ts";
import { svgElement } from "./svgElement.ts";
import { textElement } from "./textElement.ts";

export interface LegendItem {
  readonly label: string;
  /** Width of the sample in pixels. */
  readonly width: number;
  /** Begins a new line. */
  readonly breakBefore?: boolean;
  /** Draws the sample in a box `width` wide whose middle line is y = 0. */
  readonly draw: (document: Document, parent: SVGElement) => void;
}

const lineHeight = 20;
const size = 12;

/** Sets legend items side by side and breaks the line where the room ends. */
export function flowLegend(
  document: Document,
  items: readonly LegendItem[],
  width: number,
): { group: SVGElement; height: number } {
  const group = svgElement(document, "g");
  let x = 0;
  let line = 0;
  for (const item of items) {
    const label = cutLabel(item.label, 60);
    const needed = item.width + 6 + textWidth(label, size);
    if (x > 0 && (item.breakBefore || x + needed > width)) {
      x = 0;
      line += 1;
    }
    const y = line * lineHeight + lineHeight / 2;
    const sample = svgElement(document, "g", { transform: `translate(${x},${y})` }, group);
    item.draw(document, sample);
    textElement(document, group, label, { ...paint("ink"), x: x + item.width + 6, y: y + size * 0.35 });
    x += needed + 16;
  }
  return { group, height: items.length === 0 ? 0 : (line + 1) * lineHeight };
}
