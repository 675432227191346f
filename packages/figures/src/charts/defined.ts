/** Tells whether a value can be drawn: a finite number. */
export function defined(value: number | null | undefined): value is number {
  return typeof value === "number" && Math.abs(value) < Infinity;
}
