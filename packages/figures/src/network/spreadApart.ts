import type { Layout } from "./Layout.ts";

const width = 1000;
const height = 620;

interface Movable {
  x: number;
  y: number;
}

/**
 * Scales each axis to its size. With `even` a coordinate moves that share of the way to its rank, which
 * opens a dense core and brings far outliers in.
 */
function fitted(points: readonly Movable[], tall: number, even: number): void {
  for (const [axis, size] of [
    ["x", width],
    ["y", tall],
  ] as const) {
    const order = [...points].sort((a, b) => a[axis] - b[axis]);
    const least = order[0]?.[axis] ?? 0;
    const span = (order.at(-1)?.[axis] ?? 0) - least;
    order.forEach((point, rank) => {
      const linear = span > 0 ? (point[axis] - least) / span : 0.5;
      const ranked = order.length > 1 ? rank / (order.length - 1) : 0.5;
      point[axis] = (even * ranked + (1 - even) * linear) * size;
    });
  }
}

/** Pushes points apart, pair by pair, until none are nearer than `room` or the sweeps are used up. */
function separated(points: readonly Movable[], room: number): void {
  const sweeps = Math.max(1, Math.min(120, Math.floor(3e7 / (points.length * points.length + 1))));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let moved = false;
    points.forEach((a, index) => {
      for (let other = index + 1; other < points.length; other += 1) {
        const b = points[other] as Movable;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= room) continue;
        moved = true;
        const push = (room - distance) / 2;
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
        a.x -= ux * push;
        a.y -= uy * push;
        b.x += ux * push;
        b.y += uy * push;
      }
    });
    if (!moved) return;
  }
}

/** Brings a layout to 1000 × 620 without overlaps; actors without a tie go into rows below. */
export function spreadApart(
  points: readonly Movable[],
  tied: readonly number[],
  free: readonly number[],
  order: number,
): Layout {
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  const perRow = Math.max(6, Math.ceil(Math.sqrt(free.length * 8)));
  const rows = Math.ceil(free.length / perRow);
  const tall = tied.length === 0 ? 0 : height * (rows === 0 ? 1 : Math.max(0.5, 0.96 - 0.08 * rows));
  const room = 0.8 * Math.sqrt((width * tall) / Math.max(1, points.length));
  fitted(points, tall, 0.5);
  separated(points, room);
  fitted(points, tall, 0);
  const round = (value: number) => Math.round(value * 100) / 100;
  tied.forEach((actor, index) => {
    x[actor] = round(points[index]?.x ?? 0);
    y[actor] = round(points[index]?.y ?? 0);
  });
  free.forEach((actor, index) => {
    const inRow = Math.min(perRow, free.length - Math.floor(index / perRow) * perRow);
    x[actor] = round(((index % perRow) + 0.5) * (width / inRow));
    y[actor] = round(tall + (Math.floor(index / perRow) + 1) * ((height - tall) / Math.max(1, rows)));
  });
  return { x, y };
}
