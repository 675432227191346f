import { fileError } from "../fileError.ts";
import { parseNumber } from "../parseNumber.ts";
import { quoted } from "../quoted.ts";
import type { DlToken } from "./dlCursor.ts";

/** Numbers from here on mean a missing value in UCINET. */
const missing = 1e37;

/** Reads the value of a tie; `null` for a missing one, which DL files write as a point, `na` or a huge number. */
export function dlCell({ text, line }: DlToken): number | null {
  if (/^(?:\.|na|nan|\?|\*)$/i.test(text)) return null;
  const value = parseNumber(text);
  if (value === null) throw fileError([line], quoted(text), "a number, or . for a missing one");
  return value >= missing ? null : value;
}
