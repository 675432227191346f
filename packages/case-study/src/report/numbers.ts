/** Writes a number for people: at most `digits` decimals, no trailing zeros, a true minus sign. */
export function decimal(value: number, digits = 2): string {
  const text = value.toFixed(digits);
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return (short === "-0" ? "0" : short).replace("-", "−");
}

/** Writes a share as a whole percentage. */
export const percent = (share: number): string => `${decimal(share * 100, 0)} %`;

/** Writes a relative change with its sign. */
export const signedPercent = (change: number): string =>
  `${change > 0 ? "+" : ""}${decimal(change * 100, 1)} %`;

/** Writes a count with thin spaces between thousands. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, "\u202f");
