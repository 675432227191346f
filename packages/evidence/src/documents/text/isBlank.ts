import { isSpace } from "./isSpace.ts";

/** Whether a stretch of a text holds nothing but white space; unit by unit, since long stretches end a pattern. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
