import { dayOf } from "./dayOf.ts";

/** Says in words how dates are apart where that is not the same all along; `null` where it is. */
export function unevenDates(dates: readonly string[]): string | null {
  if (dates.length < 3) return null;
  if (new Set(dates.map((date) => date.length)).size > 1) return "days, months and years stand mixed";
  const parts = dates.map((date) => date.split("-").map(Number));
  const days = new Set(parts.map(([, , day]) => day));
  const months = parts.map(([year = 0, month = 1]) => year * 12 + month);
  // Months are of different lengths, so months count as even where the day is the same in each.
  const stepsOf = (places: readonly number[]) =>
    places.slice(1).map((place, index) => place - (places[index] as number));
  const isMonthly = days.size === 1;
  const steps = stepsOf(isMonthly ? months : dates.map(dayOf));
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  if (least === most) return null;
  return `${least} to ${most} ${isMonthly ? "months" : "days"} apart`;
}
