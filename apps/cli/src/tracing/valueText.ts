import type { TracedResult } from "@commonweal/case-study";
import { shortNumber } from "../terminal/shortNumber.ts";

const ends = ({ low, high }: NonNullable<TracedResult["interval"]>) =>
  `${shortNumber(low)} to ${shortNumber(high)}`;

/** Writes a value with its interval, or says that it is not defined. */
export function valueText({ value, interval }: Pick<TracedResult, "value" | "interval">): string {
  if (value === null) return interval === null ? "not defined" : ends(interval);
  return interval === null ? shortNumber(value) : `${shortNumber(value)} (${ends(interval)})`;
}
