import { numberLabel } from "./numberLabel.ts";

/** Writes a share or a relative change in percent, with a sign where `signed`. */
export function percentLabel(value: number, signed = false): string {
  const scale = Math.abs(value) < 0.0995 ? 10 : 1;
  const text = numberLabel(Math.round(value * 100 * scale) / scale);
  return `${signed && value > 0 && text !== "0" ? "+" : ""}${text}%`;
}
