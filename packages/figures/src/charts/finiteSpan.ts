import { defined } from "./defined.ts";

/** The least and greatest of the values that are finite; `null` where none is. */
export function finiteSpan(values: readonly (number | null | undefined)[]): [number, number] | null {
  const known = values.filter(defined);
  if (known.length === 0) return null;
  return known.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}
