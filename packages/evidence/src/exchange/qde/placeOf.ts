import { plainGuid } from "./plainGuid.ts";

/** The number that a place is written as, or that the time mark it names is at; `null` for neither. */
export function placeOf(text: string, marks: ReadonlyMap<string, string>): number | null {
  const digits = /^\s*\d{1,15}\s*$/.test(text) ? text : marks.get(plainGuid(text));
  return digits !== undefined && /^\s*\d{1,15}\s*$/.test(digits) ? Number(digits) : null;
}
