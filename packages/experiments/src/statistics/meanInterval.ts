import { studentQuantile, sum } from "@commonweal/numerics";
import { checkedLevel } from "./checkedLevel.ts";
import { summary } from "./summary.ts";
import type { Interval } from "./wilson.ts";

/** The t interval of a mean of independent values; `null` below two. */
export function meanInterval(values: ArrayLike<number>, level = 0.95): Interval | null {
  const tail = (1 - checkedLevel(level)) / 2;
  const { mean, sd, count } = summary(values);
  if (mean === null || sd === null) return null;
  const half = (-studentQuantile(tail, count - 1) * sd) / Math.sqrt(count);
  return { low: sum([mean, -half]), high: sum([mean, half]) };
}
