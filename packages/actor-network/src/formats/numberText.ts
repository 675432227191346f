/** Writes a finite number so that it is read back as the same number. */
export function numberText(value: number): string {
  return Object.is(value, -0) ? "0" : String(value);
}
