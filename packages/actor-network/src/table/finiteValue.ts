import type { MeasureValue } from "./MeasureEntry.ts";

/** The value with `null` for what no file can hold, numbers that are not finite, and 0 without a sign. */
export function finiteValue(value: MeasureValue): MeasureValue {
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(finiteValue);
  return Object.fromEntries(Object.entries(value).map(([part, own]) => [part, finiteValue(own)]));
}
