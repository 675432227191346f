/** Writes a number for people: at most `digits` decimals, no trailing zeros, a true minus sign. */
export function decimal(value: number, digits = 2): string {
  const text = value.toFixed(digits);
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return (short === "-0" ? "0" : short).replace("-", "−");
}

/** Writes a number for people with three figures that count; what lies within 0.0001 of 0 is said to be about 0. */
export function figures(value: number): string {
  if (value === 0) return "0";
  if (Math.abs(value) < 1e-4) return "≈ 0";
  return String(Number(value.toPrecision(3))).replace("-", "−");
}

/** Writes a share as a percentage, with one decimal below 10 %. */
export const percent = (share: number): string => `${decimal(share * 100, share < 0.1 ? 1 : 0)}\u00a0%`;

/** Writes a relative change with its sign. */
export const signedPercent = (change: number): string =>
  `${change > 0 ? "+" : ""}${decimal(change * 100, 1)}\u00a0%`;

/** Writes a count with thin spaces between thousands. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, "\u202f");
