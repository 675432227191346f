/** A number as people read it in a table: four significant digits. */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(4)));
}
