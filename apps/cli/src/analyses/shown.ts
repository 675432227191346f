import { shortNumber } from "../terminal/shortNumber.ts";

/** A number for people, or a dash. */
export function shown(value: number | null): string {
  return value === null ? "–" : shortNumber(value);
}
