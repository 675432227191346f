import type { Bundle } from "./bundleTies.ts";
import type { Point } from "./fitPositions.ts";

export interface Arc {
  /** Path of the line. */
  readonly d: string;
  /** Path of the arrow's head, where the tie is directed. */
  readonly head: string | null;
  /** Points along the line, for keeping labels off it. */
  readonly points: readonly Point[];
}

const bows = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3];

function along(a: Point, c: Point, b: Point, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * a.x + 2 * s * t * c.x + t * t * b.x,
    y: s * s * a.y + 2 * s * t * c.y + t * t * b.y,
  };
}

function toward(from: Point, to: Point, step: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return { x: from.x + (dx / length) * step, y: from.y + (dy / length) * step };
}

function sampled(a: Point, c: Point, b: Point): Point[] {
  const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
  const steps = Math.max(8, Math.ceil(length / 8));
  return Array.from({ length: steps + 1 }, (_, step) => along(a, c, b, step / steps));
}

function hits(points: readonly Point[], positions: readonly Point[], tie: Bundle, room: number): number {
  let count = 0;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - room, Math.max(...xs) + room];
  const [top, bottom] = [Math.min(...ys) - room, Math.max(...ys) + room];
  positions.forEach((actor, index) => {
    if (index === tie.from || index === tie.to) return;
    if (actor.x < left || actor.x > right || actor.y < top || actor.y > bottom) return;
    for (const { x, y } of points) {
      const [dx, dy] = [x - actor.x, y - actor.y];
      if (dx * dx + dy * dy < room * room) {
        count += 1;
        return;
      }
    }
  });
  return count;
}

function loop(at: Point, r: number): Arc {
  const top = { x: at.x, y: at.y - 3.4 * r };
  const d = `M${at.x - r * 0.6},${at.y - r}C${at.x - 2.4 * r},${at.y - 4 * r} ${at.x + 2.4 * r},${at.y - 4 * r} ${at.x + r * 0.6},${at.y - r}`;
  return { d, head: null, points: [top] };
}

/**
 * Lays out the line of a tie: lines of the same two actors side by side, a single line in the
 * straightest bow that keeps clear of other actors.
 */
export function tieArc(tie: Bundle, positions: readonly Point[], r: number, width: number): Arc {
  const a = positions[tie.from] as Point;
  const b = positions[tie.to] as Point;
  if (tie.from === tie.to) return loop(a, r);
  // Read from the lower index, so that opposite directions bow apart.
  const sign = tie.from < tie.to ? 1 : -1;
  const [dx, dy] = [(b.x - a.x) * sign, (b.y - a.y) * sign];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const control = (offset: number): Point => ({
    x: (a.x + b.x) / 2 - (dy / length) * offset,
    y: (a.y + b.y) / 2 + (dx / length) * offset,
  });
  let c = control((tie.lane - (tie.lanes - 1) / 2) * Math.min(26, 0.35 * length));
  if (tie.lanes === 1) {
    let least = Infinity;
    for (const bow of bows) {
      const candidate = control(bow * length);
      const score = hits(sampled(a, candidate, b), positions, tie, r + 3) + Math.abs(bow);
      if (score < least) [least, c] = [score, candidate];
    }
  }
  const start = toward(a, c, Math.min(r + 2, length / 3));
  const tip = toward(b, c, Math.min(r + 3, length / 3));
  const size = tie.directed ? 5 + 1.6 * width : 0;
  const base = toward(tip, c, Math.min(size, length / 4));
  const half = size * 0.42;
  const [nx, ny] = [(tip.y - base.y) / (size || 1), (base.x - tip.x) / (size || 1)];
  const head = `M${tip.x},${tip.y}L${base.x + nx * half},${base.y + ny * half}L${base.x - nx * half},${base.y - ny * half}Z`;
  return {
    d: `M${start.x},${start.y}Q${c.x},${c.y} ${base.x},${base.y}`,
    head: tie.directed ? head : null,
    points: sampled(start, c, tip),
  };
}
