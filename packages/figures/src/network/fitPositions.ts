import { FiguresError } from "../errors.ts";
import type { NetworkMapActor } from "./NetworkMapRecord.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Fits positions into a box, with the longer side of the layout along the longer side of the box.
 * The two axes may be stretched differently, by at most half: distances in a layout are loose.
 */
export function fitPositions(actors: readonly NetworkMapActor[], width: number, height: number): Point[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  actors.forEach(({ x, y }, index) => {
    if (!(Math.abs(x) < Infinity && Math.abs(y) < Infinity)) {
      const message = `Actor ${index} lies at ${x}, ${y}; expected two finite numbers.`;
      throw new FiguresError("invalid-number", message, ["actors", index]);
    }
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  });
  const turn = right - left > bottom - top !== width > height;
  const spanX = turn ? bottom - top : right - left;
  const spanY = turn ? right - left : bottom - top;
  const perX = spanX > 0 ? width / spanX : Infinity;
  const perY = spanY > 0 ? height / spanY : Infinity;
  const least = Math.min(perX, perY);
  const scaleX = least === Infinity ? 0 : Math.min(perX, 1.5 * least);
  const scaleY = least === Infinity ? 0 : Math.min(perY, 1.5 * least);
  return actors.map(({ x, y }) => {
    const [u, v] = turn ? [y - top, x - left] : [x - left, y - top];
    return { x: width / 2 + (u - spanX / 2) * scaleX, y: height / 2 + (v - spanY / 2) * scaleY };
  });
}
