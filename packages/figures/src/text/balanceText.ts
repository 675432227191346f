import { wrapText } from "./wrapText.ts";

/** Breaks a text into as few lines as fit, of about the same length: no last line of one character. */
export function balanceText(text: string, width: number, size: number): string[] {
  let lines = wrapText(text, width, size);
  for (let narrower = width - size / 2; lines.length > 1 && narrower > size; narrower -= size / 2) {
    const next = wrapText(text, narrower, size);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}
