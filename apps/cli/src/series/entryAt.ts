import { CalendarDate } from "@commonweal/actor-network";
import { Failure } from "../terminal/Failure.ts";
import { comparedDates } from "./comparedDates.ts";

/**
 * Finds the first entry that does not lie before a date, or the entry with an index.
 *
 * Whole numbers below 1000 are indices, counted from 0, and so are all where there are no dates. A month that holds the date
 * counts as after it.
 */
export function entryAt(asked: string, labels: readonly string[], option: string, hasDates: boolean): number {
  const refuse = (expected: string) =>
    new Failure(2, `error: option '${option}': found ${JSON.stringify(asked)}; expected ${expected}.`);
  if (/^\d{1,3}$/.test(asked) || (!hasDates && /^\d{1,9}$/.test(asked))) {
    const index = Number(asked);
    if (index >= 1 && index < labels.length) return index;
    if (labels.length < 2) throw refuse("a series of at least two entries");
    throw refuse(`an index from 1 to ${labels.length - 1}, the first entry after it, counted from 0`);
  }
  if (!hasDates) throw refuse("an index, for the series has no column of dates; --date-column names one");
  if (!CalendarDate.safeParse(asked).success) {
    throw refuse("a date such as 2020, 2020-01 or 2020-01-23, or an index");
  }
  const first = labels.findIndex((label) => comparedDates(label, asked) >= 0);
  return first < 0 ? labels.length : first;
}
