import { numberLabel } from "./numberLabel.ts";

/** Writes a share or a relative change in percent, with a sign where `signed`. */
export function percentLabel(value: number, signed = false): string {
  const text = numberLabel(value * 100, Math.abs(value) < 0.0995 && value !== 0 ? 1 : 0);
  return `${signed && value > 0 && text !== "0" ? "+" : ""}${text}%`;
}
