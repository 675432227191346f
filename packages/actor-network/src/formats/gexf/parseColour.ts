import { parseNumber } from "../parseNumber.ts";
import { type Colour, colourText } from "./colourText.ts";

/** Reads a colour that `colourText` wrote; `null` for any other text. */
export function parseColour(text: string): Colour | null {
  const solid = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(text);
  const open = /^rgba\((\d{1,3}),(\d{1,3}),(\d{1,3}),([^)]{1,30})\)$/.exec(text);
  const [r, g, b] = solid
    ? solid.slice(1).map((level) => Number.parseInt(level, 16))
    : (open ?? []).slice(1, 4).map(Number);
  const a = open?.[4] === undefined ? 1 : parseNumber(open[4]);
  if (r === undefined || g === undefined || b === undefined || a === null) return null;
  const isInRange = [r, g, b].every((level) => level <= 255) && a >= 0 && a <= 1;
  const colour = { r, g, b, a };
  return isInRange && colourText(colour) === text ? colour : null;
}
