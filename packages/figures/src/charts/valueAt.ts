import { defined } from "./defined.ts";

/** Reads a list at a place; NaN, which Plot leaves out, where a value is missing. */
export function valueAt(list: ArrayLike<number | null> | undefined, index: number): number {
  const value = list?.[index];
  return defined(value) ? value : Number.NaN;
}
