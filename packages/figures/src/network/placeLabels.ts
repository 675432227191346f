import type { Point } from "./fitPositions.ts";

export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  /** Half the size of what the label belongs to. */
  readonly r: number;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label may stand: share of its size left of and above the anchor, in order of liking. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.8, 0.8],
  [0.8, -0.8],
  [-0.8, 0.8],
  [-0.8, -0.8],
] as const;

const gaps = [3, 8, 15];

/** Free space kept around each label, in pixels. */
const air = 1.5;

function overlap(a: Box, b: Box): boolean {
  return (
    a.x - air < b.x + b.width && b.x < a.x + a.width + air && a.y < b.y + b.height && b.y < a.y + a.height
  );
}

function boxAt({ x, y, r, width, height }: LabelRequest, side: number, gap: number): Box {
  const [u, v] = sides[side] ?? [1, 0];
  const shift = (share: number, size: number) => share * (r + gap) + ((Math.sign(share) - 1) / 2) * size;
  return { x: x + shift(u, width), y: y + shift(v, height), width, height };
}

/** Place of the first point beyond `x`, of points from left to right. */
function firstRightOf(points: readonly Point[], x: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((points[middle] as Point).x > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Finds places for labels one after the other, so that none meets another, a symbol or the edge;
 * among the free places the one that covers least of the lines wins. `null` where none is free.
 *
 * O(labels × (labels + symbols + points) + points log points) time; of the points only those above and below a place are read.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: readonly Box[],
  lines: readonly Point[],
  area: Box,
): (Box | null)[] {
  const obstacles = [...taken];
  const points = lines.toSorted((one, other) => one.x - other.x);
  return requests.map((request) => {
    let best: Box | null = null;
    let least = Infinity;
    for (const gap of gaps) {
      for (let side = 0; side < sides.length; side += 1) {
        const box = boxAt(request, side, gap);
        const inside =
          box.x >= area.x &&
          box.y >= area.y &&
          box.x + box.width <= area.x + area.width &&
          box.y + box.height <= area.y + area.height;
        if (!inside || obstacles.some((other) => overlap(box, other))) continue;
        let score = side * 0.4 + gap * 0.3;
        for (let place = firstRightOf(points, box.x); place < points.length; place += 1) {
          const { x, y } = points[place] as Point;
          if (x >= box.x + box.width) break;
          if (y > box.y && y < box.y + box.height) score += 1;
        }
        if (score < least) [least, best] = [score, box];
      }
    }
    if (best) obstacles.push(best);
    return best;
  });
}
