/** Writes a number with a true minus sign and at most `significant` digits. */
export function numberLabel(value: number, significant = 12): string {
  return String(Number(value.toPrecision(significant)) || 0).replace("-", "−");
}
