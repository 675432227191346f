import * as z from "zod";

/** A year, a month or a day of the calendar as ISO 8601 writes it: `2019`, `2019-12` or `2019-12-08`. */
export const CalendarDate = /* @__PURE__ */ (() =>
  z.string().refine(isCalendarDate, "expected a date such as 2019, 2019-12 or 2019-12-08"))();
export type CalendarDate = z.infer<typeof CalendarDate>;

function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? "1");
  const day = Number(parts[3] ?? "1");
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
