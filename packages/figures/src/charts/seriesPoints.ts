import { defined } from "./defined.ts";
import type { TrajectorySeries } from "./TrajectoriesRecord.ts";
import { valueAt } from "./valueAt.ts";

/** One moment of a series; NaN, which Plot leaves out, where a value is missing. */
export interface SeriesPoint {
  /** Place in the lists of the series. */
  readonly index: number;
  readonly t: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

function thinned(points: readonly SeriesPoint[], most: number): SeriesPoint[] {
  const size = Math.ceil((4 * points.length) / most);
  const kept: SeriesPoint[] = [];
  for (let start = 0; start < points.length; start += size) {
    const end = Math.min(points.length, start + size);
    const chosen = new Set([start, end - 1]);
    let [least, greatest] = [-1, -1];
    for (let index = start; index < end; index += 1) {
      const value = points[index]?.y ?? Number.NaN;
      if (Number.isNaN(value)) chosen.add(index);
      else {
        if (least < 0 || value < (points[least]?.y ?? 0)) least = index;
        if (greatest < 0 || value > (points[greatest]?.y ?? 0)) greatest = index;
      }
    }
    for (const index of [least, greatest]) if (index >= 0) chosen.add(index);
    for (const index of [...chosen].sort((a, b) => a - b)) kept.push(points[index] as SeriesPoint);
  }
  return kept;
}

/** Reads a series as points in time, thinned to about `most` where it is longer. */
export function seriesPoints(
  { t: times, y, low, high }: Pick<TrajectorySeries, "t" | "y" | "low" | "high">,
  most: number,
): SeriesPoint[] {
  const points: SeriesPoint[] = [];
  for (let index = 0; index < times.length; index += 1) {
    const t = times[index];
    if (!defined(t)) continue;
    points.push({ index, t, y: valueAt(y, index), low: valueAt(low, index), high: valueAt(high, index) });
  }
  return points.length > most ? thinned(points, most) : points;
}
