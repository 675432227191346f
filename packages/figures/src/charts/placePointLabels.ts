import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PointLabel {
  readonly text: string;
  /** Where the text begins, and its base line. */
  readonly x: number;
  readonly y: number;
}

const size = 11;
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Finds a place beside each named point, clear of all points, each other and what is taken; `null` where there is none. */
export function placePointLabels(
  points: readonly { readonly x: number; readonly y: number; readonly label: string }[],
  obstacles: readonly Box[],
  room: Box,
): (PointLabel | null)[] {
  const dots = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const taken: Box[] = [...dots, ...obstacles];
  return points.map(({ x, y, label }) => {
    const text = cutLabel(label, 28);
    const width = textWidth(text, size);
    const corners = [
      [x + 8, y + 15],
      [x + 9, y + 4],
      [x + 8, y - 7],
      [x - 8 - width, y + 15],
      [x - 9 - width, y + 4],
      [x - 8 - width, y - 7],
      [x - width / 2, y + 19],
      [x - width / 2, y - 10],
    ] as const;
    for (const [left, base] of corners) {
      const box = { left, right: left + width, top: base - size + 1, bottom: base + 3 };
      const isInside =
        box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
      if (!isInside || taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      return { text, x: left, y: base };
    }
    return null;
  });
}
