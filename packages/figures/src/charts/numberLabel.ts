/** Writes a number for an axis or a caption: a true minus sign, at most three digits after the point. */
export function numberLabel(value: number, digits = 3): string {
  const power = 10 ** digits;
  const rounded = Math.round(value * power) / power;
  return String(rounded || 0).replace("-", "−");
}
