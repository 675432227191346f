import { parseNumber } from "../formats/parseNumber.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

/** An entry and the text that stands for the part in braces of its id. */
export interface MatchedEntry {
  readonly entry: MeasureEntry;
  readonly parameter: string;
}

/** Finds the entry of an id; an id without a parameter goes before one with. `null` where none fits. */
export function matchEntry(table: readonly MeasureEntry[], id: string): MatchedEntry | null {
  const exact = table.find((entry) => entry.id === id && !entry.id.includes("{"));
  if (exact) return { entry: exact, parameter: "" };
  for (const entry of table) {
    const open = entry.id.indexOf("{");
    if (open === -1) continue;
    const close = entry.id.indexOf("}", open);
    const [before, after] = [entry.id.slice(0, open), entry.id.slice(close + 1)];
    const length = id.length - before.length - after.length;
    if (length < 1 || !id.startsWith(before) || !id.endsWith(after)) continue;
    const parameter = id.slice(before.length, before.length + length);
    const isNumber = entry.id.slice(open + 1, close) === "number";
    if (isNumber && parseNumber(parameter) === null) continue;
    return { entry, parameter };
  }
  return null;
}
