import { arrowHead } from "./arrowHead.ts";

interface BranchPoint {
  readonly x: number;
  readonly y: number;
}

const size = 10;

/** The response of a branch at a control, between its nearest points; NaN outside. */
function responseAt(points: readonly BranchPoint[], x: number): number {
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1] as BranchPoint, points[index] as BranchPoint];
    if ((a.x - x) * (b.x - x) > 0 || a.x === b.x) continue;
    return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  }
  return Number.NaN;
}

/**
 * Heads of arrows along a branch: in the middle of where the branches part, or of the branch where they never do, and
 * on its steepest step when that is a jump.
 */
export function branchArrows(
  points: readonly BranchPoint[],
  other: readonly BranchPoint[],
  at: (axis: "x" | "y", value: number) => number,
): string[] {
  const known = points.filter(({ y }) => !Number.isNaN(y));
  if (known.length < 3) return [];
  const pixels = known.map(({ x, y }) => ({ x: at("x", x), y: at("y", y) }));
  const gaps = known.map(({ x, y }) => Math.abs(at("y", responseAt(other, x)) - at("y", y)));
  const parted = gaps.flatMap((gap, index) => (gap > 30 ? [index] : []));
  const middle = parted[Math.floor(parted.length / 2)] ?? Math.floor(known.length / 2);
  const reach = Math.abs((pixels[parted.at(-1) ?? 0]?.x ?? 0) - (pixels[parted[0] ?? 0]?.x ?? 0));
  // In a loop that is narrower than two heads, those on its steep sides say it all.
  const places = new Set(parted.length > 0 && reach < 2 * size ? [] : [Math.max(1, middle)]);
  let steepest = 1;
  const rise = (index: number) => Math.abs((pixels[index]?.y ?? 0) - (pixels[index - 1]?.y ?? 0));
  for (let index = 2; index < pixels.length; index += 1) if (rise(index) > rise(steepest)) steepest = index;
  if (rise(steepest) > 40) places.add(steepest);
  return [...places].map((place) => {
    const [a, b] = [pixels[place - 1] as BranchPoint, pixels[place] as BranchPoint];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const [x, y] = [
      (a.x + b.x) / 2 + (dx / length) * (size / 2),
      (a.y + b.y) / 2 + (dy / length) * (size / 2),
    ];
    return arrowHead(x, y, dx, dy, size);
  });
}
