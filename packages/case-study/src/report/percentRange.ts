import { percent } from "./numbers.ts";

/** Writes an interval of shares as percentages. */
export const percentRange = (interval: { readonly low: number; readonly high: number } | null): string =>
  interval === null ? "–" : `${percent(interval.low)}–\u2060${percent(interval.high)}`;
