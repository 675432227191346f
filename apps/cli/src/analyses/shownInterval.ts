import type { Interval } from "@commonweal/experiments";
import { shortNumber } from "../terminal/shortNumber.ts";

/** An interval for people, or a dash. */
export function shownInterval(interval: Interval | null): string {
  return interval === null ? "–" : `${shortNumber(interval.low)} to ${shortNumber(interval.high)}`;
}
